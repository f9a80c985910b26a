import { createPreflight, UsageError } from "../../index.ts";
import { systemSentence } from "../../system-sentence.ts";
import { type CiSystem, findCiSystems, readCiSystem } from "../ci-systems.ts";
import { EXIT } from "../exit-code.ts";
import { EXAMPLE_ACTION, EXAMPLE_REPOSITORY } from "../fill-template.ts";
import { type InitFile, initFiles } from "../init-files.ts";
import { errorCode, type Io } from "../io.ts";
import { parts } from "../parts.ts";

export interface InitOptions {
  /** The CI systems to write jobs for; null for those that are found. */
  readonly ci: readonly string[] | null;
  /** Where this tool is fetched from; null leaves an example. */
  readonly repository: string | null;
  /** A tag or commit of it; null for that of this version. */
  readonly rev: string | null;
}

// What may stand in YAML, in a regular expression and in Groovy without a thought about quotes.
const PLAIN_FOLDER =
  /^(?!\.{1,2}(?:\/|$))[\p{L}\p{N}._][\p{L}\p{N}._-]*(?:\/(?!\.{1,2}(?:\/|$))[\p{L}\p{N}._-]+)*$/u;
const PLAIN_ADDRESS = /^[\w.~/][\w.~/@:+%-]*$/;

/** Writes what a repository needs to be checked; a file that is there is never touched. @param folder of the requests. */
export function init(folder: string, asked: InitOptions, io: Io): number {
  refuseBelowRoot(io);
  const values = {
    folder: readFolder(folder),
    repository: plain("--repository", asked.repository),
    rev: plain("--rev", asked.rev) ?? `v${createPreflight().head.tool.version}`,
  };
  const systems: readonly CiSystem[] = asked.ci?.map(readCiSystem) ?? findCiSystems(io);
  const files = initFiles(systems, values).map((file) => ({ file, there: standing(file, io) }));
  // Before anything is written, so that a folder that cannot take its file leaves no half of the rest.
  for (const { file, there } of files) if (there === null) refuseOddFolders(file.path, io);

  const { stdout } = io;
  let said = "";
  for (const { file, there } of files) {
    if (there === null) {
      write(file, io);
      said += file.text;
      stdout.write(`wrote \`${file.path}\`\n`);
    } else if (file.addition === null) stdout.write(`left \`${there}\` as it is\n`);
    else {
      said += file.addition.text;
      stdout.write(`left \`${there}\` as it is; unless it is there, add ${file.addition.where}:\n\n`);
      stdout.write(`${file.addition.text}\n`);
    }
  }
  if (systems.length === 0)
    stdout.write(
      "no job: there is no `.github`, `.gitlab-ci.yml` or `Jenkinsfile`, nor a remote at GitHub or GitLab; `--ci` names a system\n",
    );
  stdout.write(
    `\nNext:\n${nextSteps(values.folder, said, io)
      .map((step) => `  ${step}\n`)
      .join("")}`,
  );
  return EXIT.pass;
}

function nextSteps(folder: string, said: string, { cwd, fs, paths }: Io): readonly string[] {
  const examples = [EXAMPLE_REPOSITORY, EXAMPLE_ACTION].filter((example) => said.includes(example));
  const isThere = fs.statSync(paths.resolve(cwd(), folder), { throwIfNoEntry: false }) !== undefined;
  return [
    ...examples.map((example) => `replace \`${example}\` by where you fetch this tool from`),
    ...(isThere ? [] : [`put requests into \`${folder}/\`, which is not there yet`]),
    "say in the configuration what is known about the images: their Windows version, their Region",
    "`workspaces-preflight check` tells what is wrong today",
    "`workspaces-preflight baseline write` accepts that, so that only what is new fails",
  ];
}

/** Hooks and jobs run in the root, and look for the configuration there. */
function refuseBelowRoot({ cwd, fs, paths }: Io): void {
  const here = cwd();
  for (let folder = here; ; folder = paths.dirname(folder)) {
    if (fs.lstatSync(paths.join(folder, ".git"), { throwIfNoEntry: false }) !== undefined) {
      if (folder === here) return;
      const root = paths.relative(here, folder).split(paths.sep).join("/");
      throw new UsageError(
        `hooks and jobs run in the folder that holds \`.git\`: change to \`${root}\` and run it there`,
      );
    }
    if (paths.dirname(folder) === folder) return;
  }
}

function readFolder(text: string): string {
  const folder = text.replace(/^\.\/(?=.)/, "").replace(/\/+$/, "");
  if (PLAIN_FOLDER.test(folder)) return folder;
  if (folder === "." || folder === "")
    throw new UsageError(
      "the requests need a folder of their own: the hook takes every JSON and YAML file in it for a request",
    );
  throw new UsageError(
    `\`${text}\`: accepted is the folder of the requests, in the repository, by a path of letters, digits, \`.\`, \`_\`, \`-\` and \`/\``,
  );
}

function plain(option: string, value: string | null): string | null {
  if (value === null || PLAIN_ADDRESS.test(value)) return value;
  throw new UsageError(
    `\`${option} ${value}\`: accepted are letters, digits and \`. _ ~ / @ : + % -\`; write anything else into the files by hand`,
  );
}

/** What stands where the file would, a link too; null for nothing. */
function standing({ instead }: InitFile, { cwd, fs, paths }: Io): string | null {
  const isThere = (path: string): boolean =>
    attempt(path, () => fs.lstatSync(paths.resolve(cwd(), path), { throwIfNoEntry: false })) !== undefined;
  return instead.find(isThere) ?? null;
}

/** A folder on the way may be a link out of the repository. */
function refuseOddFolders(path: string, { cwd, fs, paths }: Io): void {
  const names = path.split("/").slice(0, -1);
  for (const length of names.keys()) {
    const folder = names.slice(0, length + 1).join("/");
    const entry = fs.lstatSync(paths.resolve(cwd(), folder), { throwIfNoEntry: false });
    if (entry !== undefined && !entry.isDirectory())
      throw new UsageError(`cannot write \`${path}\`: \`${folder}\` is a link or a file; nothing is written`);
  }
}

function write({ path, text }: InitFile, io: Io): void {
  const folder = io.paths.dirname(path);
  if (folder !== ".")
    attempt(path, () => io.fs.mkdirSync(io.paths.resolve(io.cwd(), folder), { recursive: true }));
  const writer = parts.files().fileWriter(path, io);
  try {
    writer.write(text);
    writer.finish();
  } finally {
    writer.discard();
  }
}

function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (errorCode(error) === null) throw error;
    throw new UsageError(`cannot write \`${path}\`: ${systemSentence(error)}`);
  }
}
