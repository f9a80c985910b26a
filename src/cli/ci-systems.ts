import { UsageError } from "../index.ts";
import { systemSentence } from "../system-sentence.ts";
import { errorCode, type Io } from "./io.ts";
import { readPolicyFile } from "./policy-file.ts";

/** Those that `init` can write a job for. */
export const CI_SYSTEMS = ["github", "gitlab", "jenkins"] as const;

export type CiSystem = (typeof CI_SYSTEMS)[number];

const TRACES: Readonly<Record<CiSystem, readonly string[]>> = {
  github: [".github"],
  gitlab: [".gitlab-ci.yml", ".gitlab"],
  jenkins: ["Jenkinsfile"],
};

// `https://user@host/path`, `ssh://host/path` or `user@host:path`; of it only the host is looked at.
const REMOTE = /^[ \t]*url[ \t]*=[ \t]*(?:[a-z+]+:\/\/)?(?:[^@/\s]*@)?([^/:\s]+)/gim;

/** The systems of which there are traces in the working directory: their files, or a remote that one of them hosts. */
export function findCiSystems(io: Io): readonly CiSystem[] {
  const hosts = remoteHosts(io);
  const hosted = (system: CiSystem): boolean =>
    hosts.some((host) => host.toLowerCase().split(".").includes(system));
  return CI_SYSTEMS.filter((system) => TRACES[system].some((name) => isThere(name, io)) || hosted(system));
}

/** @throws UsageError for a system that has no job here. */
export function readCiSystem(name: string): CiSystem {
  const system = CI_SYSTEMS.find((known) => known === name);
  if (system === undefined) throw new UsageError(`\`--ci ${name}\`: accepted are ${CI_SYSTEMS.join(", ")}`);
  return system;
}

function remoteHosts(io: Io): readonly string[] {
  // Where `.git` is a file, the remotes stand elsewhere.
  if (!isThere(".git", io, "isDirectory") || !isThere(".git/config", io, "isFile")) return [];
  try {
    const { text } = readPolicyFile(io.paths.resolve(io.cwd(), ".git/config"), io);
    return [...text.matchAll(REMOTE)].map(([, host = ""]) => host);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    throw new UsageError(`cannot read \`.git/config\`: ${systemSentence(error)}; \`--ci\` names a system`);
  }
}

/** @param kind what it has to be; anything will do if left out. */
function isThere(name: string, { cwd, fs, paths }: Io, kind?: "isFile" | "isDirectory"): boolean {
  const entry = fs.lstatSync(paths.resolve(cwd(), name), { throwIfNoEntry: false });
  return entry !== undefined && (kind === undefined || entry[kind]());
}
