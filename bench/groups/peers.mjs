import { check, nothing, readAndParse } from "../commands.mjs";
import { missingFile, oneFile, requestFiles, spectralRules } from "../data.mjs";
import {
  ajvCommand,
  awsCommand,
  jsonschemaCommand,
  jsonschemaFilesCommand,
  spectralCommand,
} from "../peers.mjs";
import { floorRow, ratioRow } from "../rows.mjs";
import { timeCommands } from "../time-commands.mjs";

/** Spectral takes about 20 ms a file: more of them would measure nothing else. */
const SPECTRAL_FILES = 100;

/** What else finds mistakes in a request; none of it knows our rules. */
export function peers({ effort, folder, peers: found }) {
  return [...oneRequest(effort, folder, found), ...manyRequests(effort, folder, found)];
}

function oneRequest(effort, folder, { ajv, spectral, python, aws }) {
  const one = oneFile(folder);
  const rules = spectralRules(folder);
  const missing = missingFile(folder);
  const slow = { every: effort.slow };
  const commands = [
    nothing(folder),
    check("ours", folder, [one]),
    ...(ajv === null ? [] : [ajvCommand("ajv", ajv, folder, one, slow)]),
    ...(python === null ? [] : [jsonschemaCommand("python", python, folder, one, slow)]),
    ...(spectral === null ? [] : [spectralCommand("spectral", spectral, folder, rules, one, slow)]),
    check("ours, missing", folder, [missing], { status: 1, says: /Ec2ImageId/ }),
    ...(aws === null ? [] : [awsCommand("aws", aws, folder, missing, slow)]),
  ];
  const results = timeCommands(commands, effort.commandRounds);
  const row = (work, name) =>
    results[name] === undefined ? [] : [ratioRow(work, results[name].times, results.nothing.times, "ms")];
  return [
    floorRow("peers: `node -e 0`", results.nothing.times, "ms"),
    ...row("peers: workspaces-preflight, one file", "ours"),
    ...row("peers: python jsonschema, one file, schema alone", "python"),
    ...row("peers: ajv-cli, one file, schema alone", "ajv"),
    ...row("peers: Spectral, one file, schema alone", "spectral"),
    ...row("peers: workspaces-preflight, a missing member", "ours, missing"),
    ...row("peers: AWS CLI, a missing member, before it calls", "aws"),
  ];
}

function manyRequests(effort, folder, { spectral, python }) {
  const few = requestFiles(folder, SPECTRAL_FILES, "valid");
  const many = requestFiles(folder, effort.files, "valid");
  const rules = spectralRules(folder);
  const once = { every: effort.fileRounds };
  const commands = [
    readAndParse("few", folder, few),
    check("ours, few", folder, [few]),
    ...(spectral === null
      ? []
      : [spectralCommand("spectral", spectral, folder, rules, `${few}/*.json`, once)]),
    readAndParse("many", folder, many),
    ...(python === null
      ? []
      : [jsonschemaFilesCommand("python", python, folder, many, { every: effort.slow })]),
  ];
  const results = timeCommands(commands, effort.fileRounds);
  const row = (work, name, floor) =>
    results[name] === undefined ? [] : [ratioRow(work, results[name].times, results[floor].times, "ms")];
  const count = effort.files.toLocaleString("en");
  return [
    floorRow(`peers: read and \`JSON.parse\`, ${SPECTRAL_FILES} files`, results.few.times, "ms"),
    ...row(`peers: workspaces-preflight, ${SPECTRAL_FILES} files`, "ours, few", "few"),
    ...row(`peers: Spectral, ${SPECTRAL_FILES} files, schema alone`, "spectral", "few"),
    floorRow(`peers: read and \`JSON.parse\`, ${count} files`, results.many.times, "ms"),
    ...row(`peers: python jsonschema, ${count} files, schema alone`, "python", "many"),
  ];
}
