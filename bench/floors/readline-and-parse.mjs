// What a script does with a file of one request a line: readline and JSON.parse.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

let members = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Infinity })) {
  members += Object.keys(JSON.parse(line)).length;
}
process.exitCode = members > 0 ? 0 : 1;
