import type { ConditionNode, Leaf, Rule } from "../types.ts";

/** The leaves of a rule's `when` and `must`, in order, each with the place of it inside the rule as a JSON Pointer. */
export function ruleLeaves(
  rule: Pick<Rule, "when" | "must">,
): readonly { readonly leaf: Leaf; readonly pointer: string }[] {
  const found: { leaf: Leaf; pointer: string }[] = [];
  const visit = (node: ConditionNode, pointer: string): void => {
    if ("all" in node) for (const [at, child] of node.all.entries()) visit(child, `${pointer}/all/${at}`);
    else if ("any" in node)
      for (const [at, child] of node.any.entries()) visit(child, `${pointer}/any/${at}`);
    else if ("not" in node) visit(node.not, `${pointer}/not`);
    else found.push({ leaf: node, pointer });
  };
  if (rule.when !== undefined) visit(rule.when, "/when");
  visit(rule.must, "/must");
  return found;
}
