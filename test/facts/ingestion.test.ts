import { describe, expect, test } from "vitest";
import schema from "../../schemas/ImportWorkspaceImage.schema.json" with { type: "json" };
import { ingestionFamily } from "../../src/facts/derived/ingestion-family.ts";
import { ingestionPcoip } from "../../src/facts/derived/ingestion-pcoip.ts";
import { ingestionProcesses } from "../../src/facts/derived/ingestion-process.ts";
import { ingestionProtocol } from "../../src/facts/derived/ingestion-protocol.ts";
import { ABSENT, NO_ITEMS, REFUSED, type Refused, type RequestView } from "../../src/facts/known.ts";
import { listOf } from "./requests.ts";

describe("ingestion processes", () => {
  test("are those of the model", () => {
    expect([...ingestionProcesses.keys()].sort()).toEqual([...modelEnum()].sort());
  });

  test.each([
    ["BYOL_REGULAR", "regular", "PCOIP", "BYOL_REGULAR_WSP"],
    ["BYOL_GRAPHICS", "graphics", "PCOIP", "BYOL_GRAPHICS_G4DN_WSP"],
    ["BYOL_GRAPHICSPRO", "graphicspro", "PCOIP", "BYOL_GRAPHICS_G4DN_WSP"],
    ["BYOL_GRAPHICS_G4DN", "graphics-g4dn", "PCOIP", "BYOL_GRAPHICS_G4DN_WSP"],
    ["BYOL_REGULAR_WSP", "regular", "DCV", null],
    ["BYOL_GRAPHICS_G4DN_WSP", "graphics-g4dn", "DCV", null],
    ["BYOL_REGULAR_BYOP", "regular", "BYOP", null],
    ["BYOL_GRAPHICS_G4DN_BYOP", "graphics-g4dn", "BYOP", null],
  ])("%s is %s over %s", (IngestionProcess, family, protocol, suggestion) => {
    const request = { IngestionProcess };
    expect(ingestionFamily.derive(request)).toBe(family);
    expect(ingestionProtocol.derive(request)).toBe(protocol);
    const pcoip = listOf(ingestionPcoip.derive(request));
    if (suggestion === null) expect(pcoip).toBe(NO_ITEMS);
    else expect(pcoip.items).toEqual([{ pointer: "/IngestionProcess", value: IngestionProcess, suggestion }]);
  });

  test("the suffix alone decides the protocol, as the reference says", () => {
    for (const [name, { protocol }] of ingestionProcesses) {
      expect(protocol).toBe(name.endsWith("_WSP") ? "DCV" : name.endsWith("_BYOP") ? "BYOP" : "PCOIP");
    }
  });

  const others: readonly (string | Refused)[] = [REFUSED, "BYOL_REGULAR_DCV", "", "constructor"];
  test.each(others)("%s, which the model does not have, is refused", (IngestionProcess) => {
    const request: RequestView = { IngestionProcess };
    for (const fact of [ingestionFamily, ingestionProtocol, ingestionPcoip])
      expect(fact.derive(request)).toBe(REFUSED);
  });

  test("without a process there is no protocol and no family", () => {
    expect(ingestionFamily.derive({})).toBe(ABSENT);
    expect(ingestionProtocol.derive({})).toBe(ABSENT);
    expect(ingestionPcoip.derive({})).toBe(NO_ITEMS);
  });
});

/** The enumeration, whether the schema has it in place or among its definitions. */
function modelEnum(): readonly string[] {
  const { IngestionProcess: member } = schema.properties as Record<
    string,
    { enum?: string[]; $ref?: string }
  >;
  if (member?.enum !== undefined) return member.enum;
  const definitions: Record<string, { enum?: string[] }> = "$defs" in schema ? (schema.$defs as never) : {};
  return definitions[member?.$ref?.slice("#/$defs/".length) ?? ""]?.enum ?? [];
}
