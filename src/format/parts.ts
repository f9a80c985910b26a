/** The formats but text and JSON, and what text needs only for findings and for a policy, as in ../parts.ts. */
import * as github from "./github.ts";
import * as gitlab from "./gitlab.ts";
import * as html from "./html.ts";
import * as junit from "./junit.ts";
import * as markdown from "./markdown.ts";
import * as sarif from "./sarif.ts";
import * as findings from "./text-findings.ts";
import * as textPolicy from "./text-policy.ts";

export const parts = {
  findings: (): typeof findings => findings,
  github: (): typeof github => github,
  gitlab: (): typeof gitlab => gitlab,
  html: (): typeof html => html,
  junit: (): typeof junit => junit,
  markdown: (): typeof markdown => markdown,
  sarif: (): typeof sarif => sarif,
  textPolicy: (): typeof textPolicy => textPolicy,
} as const;
