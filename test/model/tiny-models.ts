/** Models of one operation, `Try`, with the input shape `TryInput`, in both formats. */
import type { JsonObject } from "../../src/model/json-object.ts";
import type { JsonSchema } from "../../src/model/json-schema.ts";
import { readBotocore } from "../../src/model/read-botocore.ts";
import { readSmithy } from "../../src/model/read-smithy.ts";
import { type SchemaOptions, writeSchema } from "../../src/model/write-schema.ts";

/** A Smithy AST; shape ids without a namespace are put into `t#`. */
export function smithyModel(shapes: JsonObject): JsonObject {
  return {
    smithy: "2.0",
    shapes: {
      "t#Tiny": {
        type: "service",
        version: "2026-01-01",
        operations: [{ target: "t#Try" }],
        traits: { "aws.api#service": { sdkId: "Tiny Service" } },
      },
      "t#Try": { type: "operation", input: { target: "t#TryInput" } },
      ...Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [`t#${name}`, shape])),
    },
  };
}

/** A botocore model. */
export function botocoreModel(shapes: JsonObject): JsonObject {
  return {
    version: "2.0",
    metadata: {
      apiVersion: "2026-01-01",
      serviceId: "Tiny Service",
      endpointPrefix: "tiny",
      protocol: "json",
    },
    operations: { Try: { name: "Try", input: { shape: "TryInput" } } },
    shapes,
  };
}

/** The schema of `Try`, without what all schemas begin with. */
export function fromSmithy(shapes: JsonObject, options?: SchemaOptions): JsonSchema {
  return withoutHead(writeSchema(readSmithy(smithyModel(shapes)), "Try", options));
}

/** The schema of `Try`, without what all schemas begin with. */
export function fromBotocore(shapes: JsonObject, options?: SchemaOptions): JsonSchema {
  return withoutHead(writeSchema(readBotocore(botocoreModel(shapes)), "Try", options));
}

function withoutHead({ $schema, $id, $comment, ...rest }: JsonSchema): JsonSchema {
  return rest;
}
