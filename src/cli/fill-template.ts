/** What is put into a text of docs/ci; null where it is not known, which leaves the example as it is. */
export interface TemplateValues {
  /** Of the requests, relative to the root, with `/` and without one at the end. */
  readonly folder: string;
  /** Where this tool is fetched from. */
  readonly repository: string | null;
  /** The tag or commit of it. */
  readonly rev: string;
}

/** Stands in the texts where nobody said where this tool is fetched from. */
export const EXAMPLE_REPOSITORY = "https://git.example.com/tools/workspaces-preflight.git";
export const EXAMPLE_ACTION = "OWNER/workspaces-preflight";

// Each of the examples in the texts; in one go, so that no value is taken for another example.
const EXAMPLES =
  /https:\/\/git\.example\.com\/tools\/workspaces-preflight\.git|OWNER\/workspaces-preflight|\bv\d+\.\d+\.\d+\b|\^images\/|\bimages\//g;
const ON_GITHUB = /(?:^|[/@.])github\.[^/:]+[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;

/** Puts what is known into the places of the examples. */
export function fillTemplate(text: string, { folder, repository, rev }: TemplateValues): string {
  return text.replace(EXAMPLES, (example) => {
    if (example === EXAMPLE_REPOSITORY) return repository ?? example;
    if (example === EXAMPLE_ACTION) return ON_GITHUB.exec(repository ?? "")?.[1] ?? example;
    if (example === "images/") return `${folder}/`;
    if (example === "^images/") return `^${folder.replaceAll(".", "\\.")}/`;
    return rev;
  });
}
