import type { Protocol } from "./call.ts";
import { escapeXml, xml } from "./xml.ts";

/** AWS Query with XML answers: STS, IAM. */
export function queryProtocol(namespace: string): Protocol {
  return {
    contentType: "text/xml",
    success: (operation, output, requestId) =>
      `<${operation}Response xmlns="${namespace}">${xml(`${operation}Result`, output, "member")}` +
      `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata></${operation}Response>`,
    failure: ({ code, message }, requestId) =>
      `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${escapeXml(code)}</Code>` +
      `<Message>${escapeXml(message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
  };
}
