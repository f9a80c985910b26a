/** One declaration file for an entry point, with everything it needs in it. */
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

export async function declarations(entry: string): Promise<string> {
  const bundle = await rollup({
    input: entry,
    external: [/^node:/, /^@aws-sdk\//, /^@smithy\//, "json-rules-engine"],
    plugins: [dts({ tsconfig: "tsconfig.json" })],
    onwarn(warning) {
      throw new Error(warning.message);
    },
  });
  const { output } = await bundle.generate({ format: "es" });
  await bundle.close();
  return output[0].code;
}
