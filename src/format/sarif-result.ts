import type { Fix, Region, Result } from "sarif";
import type { Finding, Range } from "../index.ts";
import { escapeSarif } from "./escape-sarif.ts";
import { findingNotes } from "./finding-notes.ts";
import type { FoundIn } from "./found-in.ts";
import { levelOf } from "./level.ts";
import { tightRange } from "./tight-range.ts";

// GitHub shows the first hundred.
const MOST_RELATED = 100;

/** @param fromRoot turns a path into one from the root of the repository. @param nth of the equal findings of its file. */
export function sarifResult(
  finding: Finding,
  found: FoundIn,
  fromRoot: (path: string) => string,
  nth: number,
  ruleIndex: number,
): Result {
  const { rule, outcome, severity, pointer, certainty, fingerprint, related } = finding;
  const uri = uriOf(fromRoot(found.path ?? "stdin"));
  const { index } = found;
  return {
    ruleId: rule,
    ruleIndex,
    level: levelOf(finding),
    message: { text: messageOf(finding) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri }, region: regionOf(tightRange(finding, found)) },
        logicalLocations: [{ fullyQualifiedName: index === null ? pointer : `/${index}${pointer}` }],
      },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.slice(0, MOST_RELATED).map((place) => ({
            physicalLocation: {
              artifactLocation: { uri: place.path === undefined ? uri : uriOf(fromRoot(place.path)) },
              region: regionOf(place.range),
            },
            message: { text: escapeSarif(place.message) },
          })),
        }),
    // Given by us, because GitHub's own is made from the line: in a file of one line all findings would have the same.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${nth}` },
    ...fixesOf(finding, uri),
    properties: { outcome, severity, certainty },
  };
}

function messageOf(finding: Finding): string {
  const notes = findingNotes(finding).map(([label, words]) => `${label}: ${words}`);
  return [finding.message, ...notes].map((words) => escapeSarif(`${words}.`)).join("\n");
}

/** Where there is no text, the beginning of the file is the place. */
function regionOf(range: Range | null): Region {
  if (range === null) return { startLine: 1 };
  const { start, end } = range;
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

/** Only where it is the replacement of the value that the finding points at: anything else is no matter of one place. */
function fixesOf({ fix, pointer, range, absent }: Finding, uri: string): { fixes?: Fix[] } {
  const [operation, ...more] = fix?.patch ?? [];
  if (fix === null || operation === undefined || more.length > 0 || absent || range === null) return {};
  if (operation.op !== "replace" || operation.path !== pointer) return {};
  return {
    fixes: [
      {
        description: { text: `${escapeSarif(fix.title)}.` },
        artifactChanges: [
          {
            artifactLocation: { uri },
            replacements: [
              {
                deletedRegion: regionOf(range),
                insertedContent: { text: JSON.stringify(operation.value) },
              },
            ],
          },
        ],
      },
    ],
  };
}

/** A relative reference in which every segment of the path is itself. */
function uriOf(path: string): string {
  return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
