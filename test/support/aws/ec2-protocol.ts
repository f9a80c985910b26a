import type { Protocol } from "./call.ts";
import { escapeXml, xml } from "./xml.ts";

/** EC2's own kind of Query: members in lower camel case, lists of `item`, errors in an envelope of their own. */
export const ec2Protocol: Protocol = {
  contentType: "text/xml;charset=UTF-8",
  success: (operation, output, requestId) => {
    const members = Object.entries(wireNames(output) as object).map(([name, value]) =>
      xml(name, value, "item"),
    );
    return (
      `<?xml version="1.0" encoding="UTF-8"?>\n<${operation}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">` +
      `<requestId>${requestId}</requestId>${members.join("")}</${operation}Response>`
    );
  },
  failure: ({ code, message }, requestId) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>${escapeXml(code)}</Code>` +
    `<Message>${escapeXml(message)}</Message></Error></Errors><RequestID>${requestId}</RequestID></Response>`,
};

/** Where the name on the wire is not the API's in lower camel case; from the model's `locationName`. */
const NAMES: Readonly<Record<string, string>> = {
  Images: "imagesSet",
  Public: "isPublic",
  OwnerId: "imageOwnerId",
  State: "imageState",
  BlockDeviceMappings: "blockDeviceMapping",
  ProductCodeId: "productCode",
  ProductCodeType: "type",
  Tags: "tagSet",
};

function wireNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wireNames);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [
      NAMES[name] ?? name.charAt(0).toLowerCase() + name.slice(1),
      wireNames(entry),
    ]),
  );
}
