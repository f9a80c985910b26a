import { type FindingCase, testFindings } from "./finding-cases.ts";
import { PROCESS, requestWith } from "./requests.ts";

const cases: readonly FindingCase[] = [
  {
    title: "for DCV, as the reference once printed it",
    request: requestWith({ IngestionProcess: "BYOL_REGULAR_DCV" }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/IngestionProcess",
        message:
          "Value of `IngestionProcess` ends in `_DCV`, as AWS's reference once printed by mistake; DCV is `BYOL_REGULAR_WSP`",
        expected: PROCESS,
        actual: '"BYOL_REGULAR_DCV"',
        fix: {
          title: "Write `BYOL_REGULAR_WSP`",
          safe: false,
          patch: [{ op: "replace", path: "/IngestionProcess", value: "BYOL_REGULAR_WSP" }],
        },
      },
    ],
    refused: ["/IngestionProcess"],
  },
  {
    title: "for DCV on g4dn, as the reference once printed it",
    request: requestWith({ IngestionProcess: "BYOL_GRAPHICS_G4DN_DCV" }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/IngestionProcess",
        message:
          "Value of `IngestionProcess` ends in `_DCV`, as AWS's reference once printed by mistake; DCV is `BYOL_GRAPHICS_G4DN_WSP`",
        expected: PROCESS,
        actual: '"BYOL_GRAPHICS_G4DN_DCV"',
        fix: {
          title: "Write `BYOL_GRAPHICS_G4DN_WSP`",
          safe: false,
          patch: [{ op: "replace", path: "/IngestionProcess", value: "BYOL_GRAPHICS_G4DN_WSP" }],
        },
      },
    ],
    refused: ["/IngestionProcess"],
  },
  {
    title: "for DCV on graphics",
    request: requestWith({ IngestionProcess: "BYOL_GRAPHICS_DCV" }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/IngestionProcess",
        message:
          "Value of `IngestionProcess` ends in `_DCV`, as AWS's reference once printed by mistake; DCV is `BYOL_GRAPHICS_G4DN_WSP`",
        expected: PROCESS,
        actual: '"BYOL_GRAPHICS_DCV"',
        fix: {
          title: "Write `BYOL_GRAPHICS_G4DN_WSP`",
          safe: false,
          patch: [{ op: "replace", path: "/IngestionProcess", value: "BYOL_GRAPHICS_G4DN_WSP" }],
        },
      },
    ],
    refused: ["/IngestionProcess"],
  },
  {
    title: "in lower case",
    request: requestWith({ IngestionProcess: "byol_regular_wsp" }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/IngestionProcess",
        message:
          "Value of `IngestionProcess` is `byol_regular_wsp`; the spelling that is accepted is `BYOL_REGULAR_WSP`",
        expected: PROCESS,
        actual: '"byol_regular_wsp"',
        fix: {
          title: "Write `BYOL_REGULAR_WSP`",
          safe: true,
          patch: [{ op: "replace", path: "/IngestionProcess", value: "BYOL_REGULAR_WSP" }],
        },
      },
    ],
    refused: ["/IngestionProcess"],
  },
  {
    title: "with hyphens",
    request: requestWith({ IngestionProcess: "BYOL-GRAPHICS-G4DN-BYOP" }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/IngestionProcess",
        message:
          "Value of `IngestionProcess` is `BYOL-GRAPHICS-G4DN-BYOP`; the spelling that is accepted is `BYOL_GRAPHICS_G4DN_BYOP`",
        expected: PROCESS,
        actual: '"BYOL-GRAPHICS-G4DN-BYOP"',
        fix: {
          title: "Write `BYOL_GRAPHICS_G4DN_BYOP`",
          safe: true,
          patch: [{ op: "replace", path: "/IngestionProcess", value: "BYOL_GRAPHICS_G4DN_BYOP" }],
        },
      },
    ],
    refused: ["/IngestionProcess"],
  },
  {
    title: "with a letter missing",
    request: requestWith({ IngestionProcess: "BYOL_REGULR_WSP" }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/IngestionProcess",
        message: "Value of `IngestionProcess` is `BYOL_REGULR_WSP`; the nearest value is `BYOL_REGULAR_WSP`",
        expected: PROCESS,
        actual: '"BYOL_REGULR_WSP"',
        fix: {
          title: "Write `BYOL_REGULAR_WSP`",
          safe: false,
          patch: [{ op: "replace", path: "/IngestionProcess", value: "BYOL_REGULAR_WSP" }],
        },
      },
    ],
    refused: ["/IngestionProcess"],
  },
  {
    title: "with another ending, near to three",
    request: requestWith({ IngestionProcess: "BYOL_REGULAR_XYZ" }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/IngestionProcess",
        message:
          "Value of `IngestionProcess` is `BYOL_REGULAR_XYZ`; the nearest values are `BYOL_REGULAR` and `BYOL_REGULAR_WSP`",
        expected: PROCESS,
        actual: '"BYOL_REGULAR_XYZ"',
      },
    ],
    refused: ["/IngestionProcess"],
  },
  {
    title: "that is near to nothing",
    request: requestWith({ IngestionProcess: "BYOL_WORKSPACE" }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/IngestionProcess",
        message: "Value of `IngestionProcess` is `BYOL_WORKSPACE`, which is not a value of the model",
        expected: PROCESS,
        actual: '"BYOL_WORKSPACE"',
      },
    ],
    refused: ["/IngestionProcess"],
  },
  {
    title: "without its prefix",
    request: requestWith({ IngestionProcess: "REGULAR_WSP" }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/IngestionProcess",
        message: "Value of `IngestionProcess` is `REGULAR_WSP`; `BYOL_REGULAR_WSP` is probably meant",
        expected: PROCESS,
        actual: '"REGULAR_WSP"',
        fix: {
          title: "Write `BYOL_REGULAR_WSP`",
          safe: false,
          patch: [{ op: "replace", path: "/IngestionProcess", value: "BYOL_REGULAR_WSP" }],
        },
      },
    ],
    refused: ["/IngestionProcess"],
  },
  {
    title: "that is a protocol",
    request: requestWith({ IngestionProcess: "DCV" }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/IngestionProcess",
        message: "Value of `IngestionProcess` is `DCV`; `BYOL_REGULAR_WSP` is probably meant",
        expected: PROCESS,
        actual: '"DCV"',
        fix: {
          title: "Write `BYOL_REGULAR_WSP`",
          safe: false,
          patch: [{ op: "replace", path: "/IngestionProcess", value: "BYOL_REGULAR_WSP" }],
        },
      },
    ],
    refused: ["/IngestionProcess"],
  },
  {
    title: "for PCoIP",
    request: requestWith({ IngestionProcess: "BYOL_REGULAR_PCOIP" }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/IngestionProcess",
        message: "Value of `IngestionProcess` ends in `_PCOIP`; for PCoIP there is no ending: `BYOL_REGULAR`",
        expected: PROCESS,
        actual: '"BYOL_REGULAR_PCOIP"',
        fix: {
          title: "Write `BYOL_REGULAR`",
          safe: false,
          patch: [{ op: "replace", path: "/IngestionProcess", value: "BYOL_REGULAR" }],
        },
      },
    ],
    refused: ["/IngestionProcess"],
  },
  {
    title: "for G6",
    request: requestWith({ IngestionProcess: "BYOL_GRAPHICS_G6_WSP" }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/IngestionProcess",
        message:
          "Value of `IngestionProcess` names G6, which only the operation ImportCustomWorkspaceImage can import",
        expected: PROCESS,
        actual: '"BYOL_GRAPHICS_G6_WSP"',
        docs: "https://docs.aws.amazon.com/workspaces/latest/api/API_ImportCustomWorkspaceImage.html",
      },
    ],
    refused: ["/IngestionProcess"],
  },
  {
    title: "for GraphicsPro.g4dn",
    request: requestWith({ IngestionProcess: "BYOL_GRAPHICSPRO_G4DN" }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/IngestionProcess",
        message:
          "Value of `IngestionProcess` is `BYOL_GRAPHICSPRO_G4DN`; `BYOL_GRAPHICS_G4DN` is probably meant",
        expected: PROCESS,
        actual: '"BYOL_GRAPHICSPRO_G4DN"',
        fix: {
          title: "Write `BYOL_GRAPHICS_G4DN`",
          safe: false,
          patch: [{ op: "replace", path: "/IngestionProcess", value: "BYOL_GRAPHICS_G4DN" }],
        },
      },
    ],
    refused: ["/IngestionProcess"],
  },
  {
    title: "with a blank behind",
    request: requestWith({ IngestionProcess: "BYOL_REGULAR_WSP " }),
    findings: [
      {
        rule: "schema/outer-blanks",
        pointer: "/IngestionProcess",
        message: "Value of `IngestionProcess` ends with a blank at index 16",
        expected: PROCESS,
        actual: '"BYOL_REGULAR_WSP "',
        fix: {
          title: "Take the blanks off its ends",
          safe: true,
          patch: [{ op: "replace", path: "/IngestionProcess", value: "BYOL_REGULAR_WSP" }],
        },
      },
    ],
    refused: ["/IngestionProcess"],
  },
  {
    title: "in quotes",
    request: requestWith({ IngestionProcess: "'BYOL_REGULAR'" }),
    findings: [
      {
        rule: "schema/outer-quotes",
        pointer: "/IngestionProcess",
        message: "Value of `IngestionProcess` stands in quotation marks, which are part of it",
        expected: PROCESS,
        actual: "\"'BYOL_REGULAR'\"",
        fix: {
          title: "Take the quotation marks off",
          safe: true,
          patch: [{ op: "replace", path: "/IngestionProcess", value: "BYOL_REGULAR" }],
        },
      },
    ],
    refused: ["/IngestionProcess"],
  },
  {
    title: "left empty by a CLI skeleton",
    request: requestWith({ IngestionProcess: "" }),
    findings: [
      {
        rule: "schema/placeholder",
        pointer: "/IngestionProcess",
        message: "Value of `IngestionProcess` is empty, as a CLI skeleton leaves it",
        expected: PROCESS,
        actual: '""',
      },
    ],
    refused: ["/IngestionProcess"],
  },
  {
    title: "of a megabyte",
    request: requestWith({ IngestionProcess: "A".repeat(1 << 20) }),
    findings: [
      {
        rule: "schema/enum",
        pointer: "/IngestionProcess",
        message:
          "Value of `IngestionProcess` is `AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\u2026`, which is not a value of the model",
        expected: PROCESS,
        actual:
          '"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\u2026',
      },
    ],
    refused: ["/IngestionProcess"],
  },
  {
    title: "as a list",
    request: requestWith({ IngestionProcess: ["BYOL_REGULAR"] }),
    findings: [
      {
        rule: "schema/type",
        pointer: "/IngestionProcess",
        message: "Value of `IngestionProcess` is a list, not text",
        expected: PROCESS,
        actual: '["BYOL_REGULAR"]',
        fix: {
          title: "Take it out of the list",
          safe: true,
          patch: [{ op: "replace", path: "/IngestionProcess", value: "BYOL_REGULAR" }],
        },
      },
    ],
    refused: ["/IngestionProcess"],
  },
  {
    title: "null",
    request: requestWith({ IngestionProcess: null }),
    findings: [
      {
        rule: "schema/null",
        pointer: "/IngestionProcess",
        message: "Value of `IngestionProcess` is null, which some clients drop silently and others refuse",
        expected: PROCESS,
        actual: "null",
      },
    ],
    refused: ["/IngestionProcess"],
  },
];

testFindings("an ingestion process", cases);
