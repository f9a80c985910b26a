/** What the service did with a request, as problems of the stage `service`. */
import { echo } from "../quote.ts";
import type { Finding, Problem, Range, Rule } from "../types.ts";
import type { Ending } from "./ending.ts";
import type { Failure, ImageError } from "./service.ts";
import { serviceRuleOf, serviceRules } from "./service-rules.ts";

const CALL_DOCS = "https://docs.aws.amazon.com/workspaces/latest/api/API_ImportWorkspaceImage.html";
const IMAGE_DOCS =
  "https://docs.aws.amazon.com/workspaces/latest/adminguide/windows-images-common-errors.html";

/**
 * @param findings of the check, for whether it saw the refusal coming.
 * @param rules from which the codes of an image in error are explained.
 */
export function endingProblems(
  ending: Ending,
  findings: readonly Finding[],
  rules: readonly Rule[],
): readonly Problem[] {
  switch (ending.kind) {
    case "accepted":
    case "adopted":
    case "stopped":
      return [];
    case "in-error": {
      const [first, ...rest] = imageProblems(ending.image.id, ending.image.errors, rules);
      if (first === undefined) return [];
      const again: Problem["related"][number] = {
        pointer: "",
        token: "value",
        message: `it was accepted in an earlier run: when the cause is mended and the image deleted, the same command with \`--again\` sends the request again`,
      };
      return [{ ...first, related: [...first.related, again] }, ...rest];
    }
    case "gone":
      return [
        problem("service/image-gone", {
          message: `The image ${echo(ending.imageId)}, which was accepted in an earlier run, is not in the account and Region any more`,
          docs: IMAGE_DOCS,
        }),
      ];
    case "unseen":
      return [
        failureProblem(
          "service/unreachable",
          `Nothing was sent: the image ${echo(ending.imageId)} was accepted in an earlier run, and what became of it cannot be looked at`,
          ending.failure,
          findings,
        ),
      ];
    case "taken": {
      const { id, name, state } = ending.image;
      const whose = ending.ours
        ? "it is the one that the journal says was accepted: it has to be deleted before the request can be sent again"
        : "the journal does not say that it is this request's";
      const message = `The name \`${echo(name)}\` is taken by the image ${echo(id)}${state === null ? "" : ` (${echo(state)})`}; ${whose}`;
      return [
        problem("account/name-taken", {
          message,
          pointer: "/ImageName",
          actual: JSON.stringify(name),
          // One that is in error is of no use to anybody.
          ...(state === "ERROR"
            ? {
                expected:
                  "another `ImageName`; or delete that image, which will never be available, and run the same command again",
              }
            : {}),
        }),
      ];
    }
    case "refused":
      return [
        failureProblem(
          serviceRuleOf(ending.failure.code),
          "The service refused the request",
          ending.failure,
          findings,
        ),
      ];
    case "failed": {
      const { code } = ending.failure;
      const known = serviceRuleOf(code);
      const rule = known === "service/refused" ? "service/unreachable" : known;
      const what = ending.open
        ? "The request may have been sent, and what became of it is not known"
        : "The request was not sent, or left no image";
      return [failureProblem(rule, what, ending.failure, findings)];
    }
    default:
      return ending satisfies never;
  }
}

/** @param first the request that has the name already, and where its name stands. */
export function repeatedNameProblem(
  name: string,
  first: { readonly label: string; readonly path: string | null; readonly range: Range | null },
): Problem {
  return problem("service/name-repeated", {
    message: `The name \`${echo(name)}\` is that of another request of this run, ${echo(first.label)}: an image can have it once`,
    pointer: "/ImageName",
    actual: JSON.stringify(name),
    certainty: "documented",
    predicts: [{ code: "ResourceAlreadyExistsException", certainty: "inferred" }],
    related: [
      {
        pointer: "/ImageName",
        token: "value",
        place: { path: first.path, range: first.range },
        message: "the first request of that name",
      },
    ],
  });
}

function failureProblem(rule: string, what: string, failure: Failure, findings: readonly Finding[]): Problem {
  const { code, message, requestId } = failure;
  const id = requestId === null ? "" : ` (request id ${echo(requestId)})`;
  const words = message === "" ? echo(code) : message.includes(code) ? message : `${echo(code)}: ${message}`;
  return problem(rule, {
    message: `${what}: ${words}${id}${foreseen(code, findings)}`,
    predicts: [{ code: echo(code), certainty: "measured" }],
  });
}

/** Whether the check had said so: what it missed is worth a rule. */
function foreseen(code: string, findings: readonly Finding[]): string {
  if (!code.endsWith("Exception") || serviceRuleOf(code) === "service/throttling") return "";
  const rules = findings
    .filter(({ predicts }) => predicts.some((prediction) => prediction.code === code))
    .map(({ rule }) => rule);
  return rules.length === 0
    ? "; the check had not predicted it"
    : `; predicted by ${[...new Set(rules)].map((id) => `\`${id}\``).join(", ")}`;
}

/** One for each code, explained by the rules that predict it. */
export function imageProblems(
  imageId: string,
  errors: readonly ImageError[],
  rules: readonly Rule[],
): readonly Problem[] {
  if (errors.length === 0)
    return [
      problem("service/image-error", {
        message: `The image ${echo(imageId)} is in error, and the service does not say why`,
        docs: IMAGE_DOCS,
      }),
    ];
  return errors.map(({ code, message }) => {
    const [rule] = rulesPredicting(code, rules);
    const said = message === null || message === "" ? "" : `: ${echo(message, 400).replace(/\.$/, "")}`;
    const cause = rule === undefined ? "" : `. ${rule.title}: ${rule.why}`;
    return problem("service/image-error", {
      message: `The image ${echo(imageId)} is in error: ${echo(code)}${said}${cause}`,
      ...(rule === undefined ? {} : { expected: rule.fix?.title ?? rule.expected ?? rule.title }),
      predicts: [{ code: echo(code), certainty: "measured" }],
      docs: rule?.source[0]?.url ?? IMAGE_DOCS,
      related:
        rule === undefined
          ? []
          : [{ pointer: "", token: "value", message: `\`rules explain ${rule.id}\` says more` }],
    });
  });
}

/** Rules that an answer is explained from; what is documented first. */
function rulesPredicting(code: string, rules: readonly Rule[]): readonly Rule[] {
  const certainty = ({ predicts }: Rule): number =>
    predicts.some((prediction) => prediction.code === code && prediction.certainty === "documented") ? 0 : 1;
  return rules
    .filter(({ predicts }) => predicts.some((prediction) => prediction.code === code))
    .sort((a, b) => certainty(a) - certainty(b) || (a.id < b.id ? -1 : 1));
}

function problem(rule: string, parts: Partial<Problem> & Pick<Problem, "message">): Problem {
  return {
    rule,
    stage: "service",
    outcome: "fail",
    severity: "error",
    pointer: "",
    absent: false,
    token: "value",
    expected: serviceRules[rule]?.remedy ?? null,
    actual: null,
    certainty: "measured",
    predicts: [],
    facts: [],
    needs: [],
    fix: null,
    docs: CALL_DOCS,
    related: [],
    ...parts,
  };
}
