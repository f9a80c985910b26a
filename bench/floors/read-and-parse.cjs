// The least that checking a folder of files takes: list, read and parse them.
const { readdirSync, readFileSync } = require("node:fs");

const folder = process.argv[2];
let members = 0;
for (const name of readdirSync(folder).sort()) {
  members += Object.keys(JSON.parse(readFileSync(`${folder}/${name}`, "utf8"))).length;
}
process.exitCode = members > 0 ? 0 : 1;
