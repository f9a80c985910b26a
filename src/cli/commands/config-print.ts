import { escapeTerminal } from "../../format/escape-terminal.ts";
import { readConfig, settingsFor } from "../../index.ts";
import { EXIT } from "../exit-code.ts";
import { policyFiles } from "../find-policy.ts";
import { environmentRegion } from "../given-facts.ts";
import type { Io } from "../io.ts";
import { readPolicyFile } from "../policy-file.ts";
import { workingDirectory } from "../working-directory.ts";

/** A setting, its value and where that comes from. */
type Row = readonly [name: string, value: string, from: string];

/** Prints what holds for a file, and which layer says so: default, environment or a place in the configuration. */
export function configPrint(file: string, named: string | null, io: Io): number {
  const { paths, cwd } = io;
  const files = policyFiles({ config: named, noConfig: false }, io);
  const rows: Row[] = [];
  const here = workingDirectory(io);
  for (const kind of ["config", "waivers", "baseline"] as const) {
    const path = files?.[kind] ?? null;
    if (path !== null) {
      const { hash } = readPolicyFile(path, io);
      rows.push([kind, here.shown(path), `sha256 ${hash()}`]);
    } else rows.push([kind, "none", "default"]);
  }
  const config =
    files === null || files.config === null
      ? null
      : readConfig(
          readPolicyFile(files.config, io).text,
          here.shown(files.config),
          /\.ya?ml$/i.test(files.config) ? "yaml" : "json",
        );
  const folder = files?.folder ?? cwd();
  const name = paths.relative(folder, paths.resolve(cwd(), file)).split(paths.sep).join("/");
  const settings = config === null ? null : settingsFor(config, name);
  rows.push(["failOn", config?.failOn?.value ?? "error", config?.failOn?.from ?? "default"]);
  for (const { value, from } of config?.require ?? []) rows.push(["require", value, from]);
  for (const { value, from } of config?.packs ?? []) rows.push(["packs", value, from]);
  rows.push(["waivers.maxDays", String(config?.maxDays?.value ?? 365), config?.maxDays?.from ?? "default"]);
  for (const [scope, members] of Object.entries(settings?.facts ?? {}))
    for (const [member, { value, place }] of Object.entries(members)) {
      const { path, range } = place();
      rows.push([
        `facts.${scope}.${member}`,
        JSON.stringify(value),
        `${path}:${range.start.line}:${range.start.column}`,
      ]);
    }
  if (settings?.facts.region?.name === undefined)
    for (const { from, facts } of environmentRegion(io))
      rows.push(["facts.region.name", JSON.stringify(facts.region?.name), from]);
  for (const [id, { severity, from }] of Object.entries(settings?.rules ?? {}))
    rows.push([`rules.${id}`, severity, from]);
  const shown = rows.map((row) => row.map(escapeTerminal));
  const widths = [0, 1].map((column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)));
  for (const [setting = "", value = "", from = ""] of shown)
    io.stdout.write(`${setting.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${from}\n`);
  return EXIT.pass;
}
