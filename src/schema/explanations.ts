import { explainAmiId } from "./explain/ami-id.ts";
import { explainApplication } from "./explain/application.ts";
import { explainConstraint } from "./explain/constraint.ts";
import { explainEnum } from "./explain/enum.ts";
import { explainIngestionProcess } from "./explain/ingestion-process.ts";
import { explainItems } from "./explain/items.ts";
import { explainJsonText } from "./explain/json-text.ts";
import { explainLength } from "./explain/length.ts";
import { explainNull } from "./explain/null.ts";
import { explainOuterBlanks } from "./explain/outer-blanks.ts";
import { explainOuterQuotes } from "./explain/outer-quotes.ts";
import { explainPattern } from "./explain/pattern.ts";
import { explainPlaceholder } from "./explain/placeholder.ts";
import { explainTagLength } from "./explain/tag-length.ts";
import { explainTagShape } from "./explain/tag-shape.ts";
import { explainTextForList } from "./explain/text-for-list.ts";
import { explainType } from "./explain/type.ts";
import type { Explain, Explanation, Fault } from "./fault.ts";

/** What is said about a value of another type, the more telling first: the first that knows what to say says it. */
const ofOtherType: readonly Explain[] = [
  explainNull,
  explainPlaceholder,
  explainJsonText,
  explainTagShape,
  explainTextForList,
  explainType,
];

/** The same for a value whose type is right. */
const ofRightType: readonly Explain[] = [
  explainPlaceholder,
  explainOuterBlanks,
  explainOuterQuotes,
  explainAmiId,
  explainIngestionProcess,
  explainApplication,
  explainEnum,
  explainTagLength,
  explainPattern,
  explainLength,
  explainItems,
];

/** What is said about a fault; there is always something. */
export function explain(fault: Fault): Explanation {
  for (const one of fault.broken.includes("type") ? ofOtherType : ofRightType) {
    const explanation = one(fault);
    if (explanation !== null) return explanation;
  }
  return explainConstraint(fault);
}
