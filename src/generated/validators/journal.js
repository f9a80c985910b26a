// Generated from schemas/journal.schema.json by `npm run generate`; do not edit.
function codePointLength(text) {
  let count = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    let unit = text.charCodeAt(at);
    if (unit < 55296 || unit > 56319) continue;
    let next = text.charCodeAt(at + 1);
    next >= 56320 && next <= 57343 && (count--, at++);
  }
  return count;
}

var schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:workspaces-preflight:journal:1", title: "JournalEntry", description: "One line of the journal that `submit` keeps (journal.jsonl): a step of one import, written and synced before anything else happens.", type: "object", additionalProperties: !1, required: ["version", "at", "step", "account", "region", "endpoint", "body", "name", "check"], properties: { version: { const: 1, description: "Version of this format" }, at: { $ref: "#/$defs/instant", description: "When it was written, by this machine's clock" }, step: { title: "Step", type: "string", enum: ["intent", "accepted", "adopted", "ambiguous", "absent", "refused", "unsent"], description: "intent: about to send; accepted: the service gave an image id; ambiguous: the call may have had an effect; adopted: the image that it made was found; absent: none was found over the settle time; refused: the service refused the call; unsent: nothing reached the service, or it did not look at it" }, account: { $ref: "#/$defs/text", description: "The AWS account, or `key:` and a hash of the access key id where the account cannot be read" }, region: { $ref: "#/$defs/text" }, endpoint: { $ref: "#/$defs/text", description: "Where the call goes" }, body: { $ref: "#/$defs/sha256", description: "Of the request's canonical form (RFC 8785)" }, name: { $ref: "#/$defs/text", description: "ImageName of the request" }, attempt: { type: "integer", minimum: 1, description: "With intent: counted from 1 in each run" }, serviceDate: { $ref: "#/$defs/instant", description: "With intent: what the service's clock said when there was no image of that name" }, imageId: { $ref: "#/$defs/text", description: "With accepted and adopted" }, requestId: { $ref: "#/$defs/text", description: "The service's own id of the call, where it gave one" }, reason: { $ref: "#/$defs/text", description: "With ambiguous, refused and unsent: an error code, or a few words" }, check: { type: "string", pattern: "^[0-9a-f]{16}$", description: "The first 16 digits of the sha256 of the canonical form of all other members" } }, allOf: [{ if: { properties: { step: { const: "intent" } } }, then: { required: ["attempt", "serviceDate"] } }, { if: { properties: { step: { enum: ["accepted", "adopted"] } } }, then: { required: ["imageId"] } }, { if: { properties: { step: { enum: ["ambiguous", "refused", "unsent"] } } }, then: { required: ["reason"] } }], $defs: { text: { type: "string", minLength: 1, maxLength: 2048 }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$" }, instant: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" } } };
var func0 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u"), pattern5 = new RegExp("^[0-9a-f]{64}$", "u"), pattern7 = new RegExp("^[0-9a-f]{16}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs2 = errors, valid1 = !0, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.step !== void 0 && func0.call(data, "step") && data.step !== "intent") {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.attempt === void 0 || !func0.call(data, "attempt")) {
        let err1 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data.serviceDate === void 0 || !func0.call(data, "serviceDate")) {
        let err2 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "serviceDate" }, message: "must have required property 'serviceDate'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    let err3 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  let _errs7 = errors, valid3 = !0, _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.step !== void 0 && func0.call(data, "step")) {
    let data1 = data.step;
    if (!(data1 === "accepted" || data1 === "adopted")) {
      let err4 = {};
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  var _valid1 = _errs8 === errors;
  if (errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null), _valid1) {
    let _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && (data.imageId === void 0 || !func0.call(data, "imageId"))) {
      let err5 = { instancePath, schemaPath: "#/allOf/1/then/required", keyword: "required", params: { missingProperty: "imageId" }, message: "must have required property 'imageId'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
  }
  if (!valid3) {
    let err6 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  let _errs12 = errors, valid5 = !0, _errs13 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.step !== void 0 && func0.call(data, "step")) {
    let data2 = data.step;
    if (!(data2 === "ambiguous" || data2 === "refused" || data2 === "unsent")) {
      let err7 = {};
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  }
  var _valid2 = _errs13 === errors;
  if (errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null), _valid2) {
    let _errs15 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && (data.reason === void 0 || !func0.call(data, "reason"))) {
      let err8 = { instancePath, schemaPath: "#/allOf/2/then/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    var _valid2 = _errs15 === errors;
    valid5 = _valid2;
  }
  if (!valid5) {
    let err9 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.at === void 0 || !func0.call(data, "at")) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.step === void 0 || !func0.call(data, "step")) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.account === void 0 || !func0.call(data, "account")) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property 'account'" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.region === void 0 || !func0.call(data, "region")) {
      let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property 'region'" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.endpoint === void 0 || !func0.call(data, "endpoint")) {
      let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" }, message: "must have required property 'endpoint'" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.body === void 0 || !func0.call(data, "body")) {
      let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.check === void 0 || !func0.call(data, "check")) {
      let err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "check" }, message: "must have required property 'check'" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema31.properties, key0)) {
        let err19 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    if (data.version !== void 0 && func0.call(data, "version") && data.version !== 1) {
      let err20 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.at !== void 0 && func0.call(data, "at")) {
      let data4 = data.at;
      if (typeof data4 == "string") {
        if (!pattern4.test(data4)) {
          let err21 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.step !== void 0 && func0.call(data, "step")) {
      let data5 = data.step;
      if (typeof data5 != "string") {
        let err23 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (!(data5 === "intent" || data5 === "accepted" || data5 === "adopted" || data5 === "ambiguous" || data5 === "absent" || data5 === "refused" || data5 === "unsent")) {
        let err24 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/enum", keyword: "enum", params: { allowedValues: schema31.properties.step.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.account !== void 0 && func0.call(data, "account")) {
      let data6 = data.account;
      if (typeof data6 == "string") {
        if (codePointLength(data6) > 2048) {
          let err25 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (codePointLength(data6) < 1) {
          let err26 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.region !== void 0 && func0.call(data, "region")) {
      let data7 = data.region;
      if (typeof data7 == "string") {
        if (codePointLength(data7) > 2048) {
          let err28 = { instancePath: instancePath + "/region", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (codePointLength(data7) < 1) {
          let err29 = { instancePath: instancePath + "/region", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/region", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.endpoint !== void 0 && func0.call(data, "endpoint")) {
      let data8 = data.endpoint;
      if (typeof data8 == "string") {
        if (codePointLength(data8) > 2048) {
          let err31 = { instancePath: instancePath + "/endpoint", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (codePointLength(data8) < 1) {
          let err32 = { instancePath: instancePath + "/endpoint", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        let err33 = { instancePath: instancePath + "/endpoint", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.body !== void 0 && func0.call(data, "body")) {
      let data9 = data.body;
      if (typeof data9 == "string") {
        if (!pattern5.test(data9)) {
          let err34 = { instancePath: instancePath + "/body", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        let err35 = { instancePath: instancePath + "/body", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data10 = data.name;
      if (typeof data10 == "string") {
        if (codePointLength(data10) > 2048) {
          let err36 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (codePointLength(data10) < 1) {
          let err37 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      } else {
        let err38 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.attempt !== void 0 && func0.call(data, "attempt")) {
      let data11 = data.attempt;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err39 = { instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      if (typeof data11 == "number" && isFinite(data11) && (data11 < 1 || isNaN(data11))) {
        let err40 = { instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.serviceDate !== void 0 && func0.call(data, "serviceDate")) {
      let data12 = data.serviceDate;
      if (typeof data12 == "string") {
        if (!pattern4.test(data12)) {
          let err41 = { instancePath: instancePath + "/serviceDate", schemaPath: "#/$defs/instant/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"' };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      } else {
        let err42 = { instancePath: instancePath + "/serviceDate", schemaPath: "#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.imageId !== void 0 && func0.call(data, "imageId")) {
      let data13 = data.imageId;
      if (typeof data13 == "string") {
        if (codePointLength(data13) > 2048) {
          let err43 = { instancePath: instancePath + "/imageId", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        if (codePointLength(data13) < 1) {
          let err44 = { instancePath: instancePath + "/imageId", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
      } else {
        let err45 = { instancePath: instancePath + "/imageId", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.requestId !== void 0 && func0.call(data, "requestId")) {
      let data14 = data.requestId;
      if (typeof data14 == "string") {
        if (codePointLength(data14) > 2048) {
          let err46 = { instancePath: instancePath + "/requestId", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        if (codePointLength(data14) < 1) {
          let err47 = { instancePath: instancePath + "/requestId", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
      } else {
        let err48 = { instancePath: instancePath + "/requestId", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason")) {
      let data15 = data.reason;
      if (typeof data15 == "string") {
        if (codePointLength(data15) > 2048) {
          let err49 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        if (codePointLength(data15) < 1) {
          let err50 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
      } else {
        let err51 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.check !== void 0 && func0.call(data, "check")) {
      let data16 = data.check;
      if (typeof data16 == "string") {
        if (!pattern7.test(data16)) {
          let err52 = { instancePath: instancePath + "/check", schemaPath: "#/properties/check/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" }, message: 'must match pattern "^[0-9a-f]{16}$"' };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
      } else {
        let err53 = { instancePath: instancePath + "/check", schemaPath: "#/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
  } else {
    let err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validate20 as validateJournalEntry
};
