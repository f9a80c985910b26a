// Generated from schemas/rule.schema.json by `npm run generate`; do not edit.
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

var schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:workspaces-preflight:rule:1", title: "Rule", description: "One rule of a pack. Its path inside the pack, without the extension, is its id.", type: "object", additionalProperties: !1, required: ["id", "title", "severity", "certainty", "predicts", "why", "source", "must", "at", "message", "examples"], properties: { id: { type: "string", maxLength: 100, pattern: "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+$", description: "group/name, equal to the file's path; permanent" }, title: { $ref: "#/$defs/sentence", description: "What holds when the rule passes, in one line" }, severity: { type: "string", enum: ["error", "warning"] }, certainty: { $ref: "#/$defs/certainty" }, predicts: { type: "array", maxItems: 20, description: "What the service would answer, each with its own certainty; empty where nobody knows", items: { title: "RulePrediction", type: "object", additionalProperties: !1, required: ["code", "certainty"], properties: { code: { type: "string", minLength: 1, maxLength: 100 }, certainty: { $ref: "#/$defs/certainty" } } } }, why: { $ref: "#/$defs/prose", description: "Why it matters, for `rules explain` and the docs" }, notes: { type: "array", maxItems: 20, items: { $ref: "#/$defs/prose" }, description: "Related knowledge that is no finding: what is true of every such request, or depends on an intent" }, source: { type: "array", minItems: 1, maxItems: 20, items: { title: "RuleSource", type: "object", additionalProperties: !1, required: ["url", "read"], properties: { url: { type: "string", maxLength: 500, pattern: "^https://[!-~]+$" }, read: { type: "string", pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", description: "The date of the text that was read, as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD" }, says: { $ref: "#/$defs/prose", description: "What it says, in our own words" } } } }, when: { $ref: "#/$defs/condition", description: "When the rule applies; always, if left out" }, must: { $ref: "#/$defs/condition", description: "What must hold then" }, ifUnknown: { type: "string", enum: ["unknown", "skip"], description: "What a rule becomes that stays undecided; see docs/rules.md for the default" }, waivable: { type: "boolean", description: "False where no waiver, baseline or configuration may take findings of the rule away; true if left out" }, at: { $ref: "#/$defs/place", description: "Where the finding points: a JSON Pointer into the request, or a derived list, one finding per item" }, message: { $ref: "#/$defs/sentence", description: "What is wrong; {actual} is the value found, {pointer} its place, {fact/path} a fact" }, expected: { $ref: "#/$defs/sentence", description: "What is accepted" }, fix: { title: "RuleFix", type: "object", additionalProperties: !1, required: ["title", "safe", "patch"], properties: { title: { $ref: "#/$defs/sentence" }, safe: { type: "boolean" }, patch: { type: "array", maxItems: 10, items: { title: "RulePatchOperation", description: "value may hold {actual}, or {suggestion} where the derived list offers one", type: "object", additionalProperties: !1, required: ["op", "path"], properties: { op: { type: "string", enum: ["add", "remove", "replace"] }, path: { type: "string", maxLength: 200, description: "A pointer; {pointer} stands for the finding's own" }, value: {} } } } } }, examples: { type: "array", minItems: 2, maxItems: 200, description: "The rule's tests: at least one pass and one fail, one unknown where an open-world fact is needed", items: { $ref: "#/$defs/example" } } }, $defs: { sentence: { type: "string", minLength: 1, maxLength: 300, pattern: "^[^\\r\\n]+$" }, prose: { type: "string", minLength: 1, maxLength: 2e3 }, certainty: { type: "string", enum: ["documented", "measured", "inferred", "contradictory", "unknown"] }, pointer: { type: "string", maxLength: 200, pattern: "^(/[^/~]*(~[01][^/~]*)*)*$" }, factPath: { type: "string", maxLength: 200, pattern: "^(/[^/~]*(~[01][^/~]*)*)+$", description: "JSON Pointer into the fact" }, factName: { type: "string", enum: ["request", "derived", "today", "windows", "region", "ec2Image", "account", "guest"] }, operand: { title: "FactReference", type: "object", additionalProperties: !1, required: ["fact", "path"], properties: { fact: { $ref: "#/$defs/factName" }, path: { $ref: "#/$defs/factPath" } } }, place: { title: "Place", anyOf: [{ $ref: "#/$defs/pointer" }, { $ref: "#/$defs/operand" }] }, scalar: { type: ["string", "number", "boolean"] }, scalarList: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/scalar" } }, condition: { title: "Condition", anyOf: [{ $ref: "#/$defs/all" }, { $ref: "#/$defs/any" }, { $ref: "#/$defs/not" }] }, node: { title: "ConditionNode", anyOf: [{ $ref: "#/$defs/all" }, { $ref: "#/$defs/any" }, { $ref: "#/$defs/not" }, { $ref: "#/$defs/leaf" }] }, all: { title: "All", type: "object", additionalProperties: !1, required: ["all"], properties: { all: { type: "array", minItems: 1, maxItems: 100, items: { $ref: "#/$defs/node" } } } }, any: { title: "Any", type: "object", additionalProperties: !1, required: ["any"], properties: { any: { type: "array", minItems: 1, maxItems: 100, items: { $ref: "#/$defs/node" } } } }, not: { title: "Not", type: "object", additionalProperties: !1, required: ["not"], properties: { not: { $ref: "#/$defs/node" } } }, leaf: { title: "Leaf", type: "object", additionalProperties: !1, required: ["fact", "path", "operator", "value"], properties: { fact: { $ref: "#/$defs/factName" }, path: { $ref: "#/$defs/factPath" }, operator: { title: "OperatorName", type: "string", enum: ["equal", "notEqual", "in", "notIn", "contains", "doesNotContain", "containsAny", "everyIn", "empty", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "startsWith", "endsWith", "matches", "present", "before", "onOrAfter"] }, value: { anyOf: [{ $ref: "#/$defs/scalar" }, { $ref: "#/$defs/scalarList" }, { $ref: "#/$defs/operand" }] } }, allOf: [{ if: { properties: { operator: { enum: ["equal", "notEqual", "contains", "doesNotContain"] } } }, then: { properties: { value: { anyOf: [{ $ref: "#/$defs/scalar" }, { $ref: "#/$defs/operand" }] } } } }, { if: { properties: { operator: { enum: ["in", "notIn", "containsAny", "everyIn"] } } }, then: { properties: { value: { anyOf: [{ $ref: "#/$defs/scalarList" }, { $ref: "#/$defs/operand" }] } } } }, { if: { properties: { operator: { enum: ["empty", "present"] } } }, then: { properties: { value: { type: "boolean" } } } }, { if: { properties: { operator: { enum: ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] } } }, then: { properties: { value: { anyOf: [{ type: "number" }, { $ref: "#/$defs/operand" }] } } } }, { if: { properties: { operator: { enum: ["startsWith", "endsWith"] } } }, then: { properties: { value: { anyOf: [{ type: "string" }, { $ref: "#/$defs/operand" }] } } } }, { if: { properties: { operator: { const: "matches" } } }, then: { properties: { value: { type: "string", maxLength: 500 } } } }, { if: { properties: { operator: { enum: ["before", "onOrAfter"] } } }, then: { properties: { value: { anyOf: [{ type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, { $ref: "#/$defs/operand" }] } } } }] }, example: { title: "Example", type: "object", additionalProperties: !1, required: ["outcome", "request"], properties: { title: { $ref: "#/$defs/sentence" }, outcome: { type: "string", enum: ["pass", "fail", "unknown", "notApplicable", "skipped"] }, request: { type: "object", description: "The members that matter; the rest is filled in with a request that passes" }, facts: { type: "object", description: "As in facts.schema.json" }, asOf: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "YYYY-MM-DD; 2026-11-23 if left out" }, pointers: { type: "array", maxItems: 100, items: { type: "string" }, description: "Where the findings must point, in order" } } } } };
var schema33 = { type: "string", enum: ["documented", "measured", "inferred", "contradictory", "unknown"] };
var func0 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+$", "u"), pattern5 = new RegExp("^[^\\r\\n]+$", "u"), pattern6 = new RegExp("^https://[!-~]+$", "u"), pattern7 = new RegExp("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", "u");
var wrapper0 = { validate: validate22 };
var wrapper1 = { validate: validate23 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.any === void 0 || !func0.call(data, "any")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "any" }, message: "must have required property 'any'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (key0 !== "any") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.any !== void 0 && func0.call(data, "any")) {
      let data0 = data.any;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          let err2 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          wrapper1.validate(data0[i0], { instancePath: instancePath + "/any/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.not === void 0 || !func0.call(data, "not")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "not" }, message: "must have required property 'not'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (key0 !== "not") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.not !== void 0 && func0.call(data, "not") && (wrapper1.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema43 = { title: "Leaf", type: "object", additionalProperties: !1, required: ["fact", "path", "operator", "value"], properties: { fact: { $ref: "#/$defs/factName" }, path: { $ref: "#/$defs/factPath" }, operator: { title: "OperatorName", type: "string", enum: ["equal", "notEqual", "in", "notIn", "contains", "doesNotContain", "containsAny", "everyIn", "empty", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "startsWith", "endsWith", "matches", "present", "before", "onOrAfter"] }, value: { anyOf: [{ $ref: "#/$defs/scalar" }, { $ref: "#/$defs/scalarList" }, { $ref: "#/$defs/operand" }] } }, allOf: [{ if: { properties: { operator: { enum: ["equal", "notEqual", "contains", "doesNotContain"] } } }, then: { properties: { value: { anyOf: [{ $ref: "#/$defs/scalar" }, { $ref: "#/$defs/operand" }] } } } }, { if: { properties: { operator: { enum: ["in", "notIn", "containsAny", "everyIn"] } } }, then: { properties: { value: { anyOf: [{ $ref: "#/$defs/scalarList" }, { $ref: "#/$defs/operand" }] } } } }, { if: { properties: { operator: { enum: ["empty", "present"] } } }, then: { properties: { value: { type: "boolean" } } } }, { if: { properties: { operator: { enum: ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] } } }, then: { properties: { value: { anyOf: [{ type: "number" }, { $ref: "#/$defs/operand" }] } } } }, { if: { properties: { operator: { enum: ["startsWith", "endsWith"] } } }, then: { properties: { value: { anyOf: [{ type: "string" }, { $ref: "#/$defs/operand" }] } } } }, { if: { properties: { operator: { const: "matches" } } }, then: { properties: { value: { type: "string", maxLength: 500 } } } }, { if: { properties: { operator: { enum: ["before", "onOrAfter"] } } }, then: { properties: { value: { anyOf: [{ type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, { $ref: "#/$defs/operand" }] } } } }] }, schema44 = { type: ["string", "number", "boolean"] }, schema46 = { type: "string", enum: ["request", "derived", "today", "windows", "region", "ec2Image", "account", "guest"] };
var pattern8 = new RegExp("^(/[^/~]*(~[01][^/~]*)*)+$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fact === void 0 || !func0.call(data, "fact")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fact" }, message: "must have required property 'fact'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.path === void 0 || !func0.call(data, "path")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "fact" || key0 === "path")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.fact !== void 0 && func0.call(data, "fact")) {
      let data0 = data.fact;
      if (typeof data0 != "string") {
        let err3 = { instancePath: instancePath + "/fact", schemaPath: "#/$defs/factName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data0 === "request" || data0 === "derived" || data0 === "today" || data0 === "windows" || data0 === "region" || data0 === "ec2Image" || data0 === "account" || data0 === "guest")) {
        let err4 = { instancePath: instancePath + "/fact", schemaPath: "#/$defs/factName/enum", keyword: "enum", params: { allowedValues: schema46.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.path !== void 0 && func0.call(data, "path")) {
      let data1 = data.path;
      if (typeof data1 == "string") {
        if (codePointLength(data1) > 200) {
          let err5 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/factPath/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern8.test(data1)) {
          let err6 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/factPath/pattern", keyword: "pattern", params: { pattern: "^(/[^/~]*(~[01][^/~]*)*)+$" }, message: 'must match pattern "^(/[^/~]*(~[01][^/~]*)*)+$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/factPath/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 1e3) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.length < 1) {
      let err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 != "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 != "boolean") {
        let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/scalar/type", keyword: "type", params: { type: schema44.type }, message: "must be string,number,boolean" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern9 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs2 = errors, valid1 = !0, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.operator !== void 0 && func0.call(data, "operator")) {
    let data0 = data.operator;
    if (!(data0 === "equal" || data0 === "notEqual" || data0 === "contains" || data0 === "doesNotContain")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.value !== void 0 && func0.call(data, "value")) {
      let data1 = data.value, _errs7 = errors, valid4 = !1, _errs8 = errors;
      if (typeof data1 != "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 != "boolean") {
        let err1 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/scalar/type", keyword: "type", params: { type: schema44.type }, message: "must be string,number,boolean" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid1 = _errs8 === errors;
      valid4 = valid4 || _valid1;
      let _errs11 = errors;
      validate29(data1, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
      var _valid1 = _errs11 === errors;
      if (valid4 = valid4 || _valid1, valid4)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        let err2 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/0/then/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    if (valid1 = _valid0, valid1) {
      var props1 = {};
      props1.value = !0, props1.operator = !0;
    }
  }
  if (!valid1) {
    let err3 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  let _errs13 = errors, valid6 = !0, _errs14 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.operator !== void 0 && func0.call(data, "operator")) {
    let data2 = data.operator;
    if (!(data2 === "in" || data2 === "notIn" || data2 === "containsAny" || data2 === "everyIn")) {
      let err4 = {};
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  }
  var _valid2 = _errs14 === errors;
  if (errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null), _valid2) {
    let _errs16 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.value !== void 0 && func0.call(data, "value")) {
      let data3 = data.value, _errs18 = errors, valid9 = !1, _errs19 = errors;
      validate31(data3, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
      var _valid3 = _errs19 === errors;
      valid9 = valid9 || _valid3;
      let _errs20 = errors;
      validate29(data3, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
      var _valid3 = _errs20 === errors;
      if (valid9 = valid9 || _valid3, valid9)
        errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
      else {
        let err5 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/1/then/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    var _valid2 = _errs16 === errors;
    if (valid6 = _valid2, valid6) {
      var props3 = {};
      props3.value = !0, props3.operator = !0;
    }
  }
  if (!valid6) {
    let err6 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  props1 !== !0 && props3 !== void 0 && (props3 === !0 ? props1 = !0 : (props1 = props1 || {}, Object.assign(props1, props3)));
  let _errs22 = errors, valid10 = !0, _errs23 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.operator !== void 0 && func0.call(data, "operator")) {
    let data4 = data.operator;
    if (!(data4 === "empty" || data4 === "present")) {
      let err7 = {};
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  }
  var _valid4 = _errs23 === errors;
  if (errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null), _valid4) {
    let _errs25 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.value !== void 0 && func0.call(data, "value") && typeof data.value != "boolean") {
      let err8 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/2/then/properties/value/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    var _valid4 = _errs25 === errors;
    if (valid10 = _valid4, valid10) {
      var props4 = {};
      props4.value = !0, props4.operator = !0;
    }
  }
  if (!valid10) {
    let err9 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  props1 !== !0 && props4 !== void 0 && (props4 === !0 ? props1 = !0 : (props1 = props1 || {}, Object.assign(props1, props4)));
  let _errs29 = errors, valid13 = !0, _errs30 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.operator !== void 0 && func0.call(data, "operator")) {
    let data6 = data.operator;
    if (!(data6 === "lessThan" || data6 === "lessThanInclusive" || data6 === "greaterThan" || data6 === "greaterThanInclusive")) {
      let err10 = {};
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  }
  var _valid5 = _errs30 === errors;
  if (errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null), _valid5) {
    let _errs32 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.value !== void 0 && func0.call(data, "value")) {
      let data7 = data.value, _errs34 = errors, valid16 = !1, _errs35 = errors;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let err11 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/3/then/properties/value/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid6 = _errs35 === errors;
      valid16 = valid16 || _valid6;
      let _errs37 = errors;
      validate29(data7, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
      var _valid6 = _errs37 === errors;
      if (valid16 = valid16 || _valid6, valid16)
        errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null);
      else {
        let err12 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/3/then/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    var _valid5 = _errs32 === errors;
    if (valid13 = _valid5, valid13) {
      var props6 = {};
      props6.value = !0, props6.operator = !0;
    }
  }
  if (!valid13) {
    let err13 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  props1 !== !0 && props6 !== void 0 && (props6 === !0 ? props1 = !0 : (props1 = props1 || {}, Object.assign(props1, props6)));
  let _errs39 = errors, valid17 = !0, _errs40 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.operator !== void 0 && func0.call(data, "operator")) {
    let data8 = data.operator;
    if (!(data8 === "startsWith" || data8 === "endsWith")) {
      let err14 = {};
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
  }
  var _valid7 = _errs40 === errors;
  if (errors = _errs39, vErrors !== null && (_errs39 ? vErrors.length = _errs39 : vErrors = null), _valid7) {
    let _errs42 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.value !== void 0 && func0.call(data, "value")) {
      let data9 = data.value, _errs44 = errors, valid20 = !1, _errs45 = errors;
      if (typeof data9 != "string") {
        let err15 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/4/then/properties/value/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid8 = _errs45 === errors;
      valid20 = valid20 || _valid8;
      let _errs47 = errors;
      validate29(data9, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
      var _valid8 = _errs47 === errors;
      if (valid20 = valid20 || _valid8, valid20)
        errors = _errs44, vErrors !== null && (_errs44 ? vErrors.length = _errs44 : vErrors = null);
      else {
        let err16 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/4/then/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    var _valid7 = _errs42 === errors;
    if (valid17 = _valid7, valid17) {
      var props8 = {};
      props8.value = !0, props8.operator = !0;
    }
  }
  if (!valid17) {
    let err17 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  props1 !== !0 && props8 !== void 0 && (props8 === !0 ? props1 = !0 : (props1 = props1 || {}, Object.assign(props1, props8)));
  let _errs49 = errors, valid21 = !0, _errs50 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.operator !== void 0 && func0.call(data, "operator") && data.operator !== "matches") {
    let err18 = {};
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  var _valid9 = _errs50 === errors;
  if (errors = _errs49, vErrors !== null && (_errs49 ? vErrors.length = _errs49 : vErrors = null), _valid9) {
    let _errs52 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.value !== void 0 && func0.call(data, "value")) {
      let data11 = data.value;
      if (typeof data11 == "string") {
        if (codePointLength(data11) > 500) {
          let err19 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/5/then/properties/value/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/5/then/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    var _valid9 = _errs52 === errors;
    if (valid21 = _valid9, valid21) {
      var props9 = {};
      props9.value = !0, props9.operator = !0;
    }
  }
  if (!valid21) {
    let err21 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  props1 !== !0 && props9 !== void 0 && (props9 === !0 ? props1 = !0 : (props1 = props1 || {}, Object.assign(props1, props9)));
  let _errs56 = errors, valid24 = !0, _errs57 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.operator !== void 0 && func0.call(data, "operator")) {
    let data12 = data.operator;
    if (!(data12 === "before" || data12 === "onOrAfter")) {
      let err22 = {};
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
  }
  var _valid10 = _errs57 === errors;
  if (errors = _errs56, vErrors !== null && (_errs56 ? vErrors.length = _errs56 : vErrors = null), _valid10) {
    let _errs59 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.value !== void 0 && func0.call(data, "value")) {
      let data13 = data.value, _errs61 = errors, valid27 = !1, _errs62 = errors;
      if (typeof data13 == "string") {
        if (!pattern9.test(data13)) {
          let err23 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/6/then/properties/value/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/6/then/properties/value/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      var _valid11 = _errs62 === errors;
      valid27 = valid27 || _valid11;
      let _errs64 = errors;
      validate29(data13, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
      var _valid11 = _errs64 === errors;
      if (valid27 = valid27 || _valid11, valid27)
        errors = _errs61, vErrors !== null && (_errs61 ? vErrors.length = _errs61 : vErrors = null);
      else {
        let err25 = { instancePath: instancePath + "/value", schemaPath: "#/allOf/6/then/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    var _valid10 = _errs59 === errors;
    if (valid24 = _valid10, valid24) {
      var props11 = {};
      props11.value = !0, props11.operator = !0;
    }
  }
  if (!valid24) {
    let err26 = { instancePath, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  if (props1 !== !0 && props11 !== void 0 && (props11 === !0 ? props1 = !0 : (props1 = props1 || {}, Object.assign(props1, props11))), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fact === void 0 || !func0.call(data, "fact")) {
      let err27 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fact" }, message: "must have required property 'fact'" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.path === void 0 || !func0.call(data, "path")) {
      let err28 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.operator === void 0 || !func0.call(data, "operator")) {
      let err29 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.value === void 0 || !func0.call(data, "value")) {
      let err30 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "fact" || key0 === "path" || key0 === "operator" || key0 === "value")) {
        let err31 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    if (data.fact !== void 0 && func0.call(data, "fact")) {
      let data14 = data.fact;
      if (typeof data14 != "string") {
        let err32 = { instancePath: instancePath + "/fact", schemaPath: "#/$defs/factName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (!(data14 === "request" || data14 === "derived" || data14 === "today" || data14 === "windows" || data14 === "region" || data14 === "ec2Image" || data14 === "account" || data14 === "guest")) {
        let err33 = { instancePath: instancePath + "/fact", schemaPath: "#/$defs/factName/enum", keyword: "enum", params: { allowedValues: schema46.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.path !== void 0 && func0.call(data, "path")) {
      let data15 = data.path;
      if (typeof data15 == "string") {
        if (codePointLength(data15) > 200) {
          let err34 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/factPath/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (!pattern8.test(data15)) {
          let err35 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/factPath/pattern", keyword: "pattern", params: { pattern: "^(/[^/~]*(~[01][^/~]*)*)+$" }, message: 'must match pattern "^(/[^/~]*(~[01][^/~]*)*)+$"' };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        let err36 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/factPath/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.operator !== void 0 && func0.call(data, "operator")) {
      let data16 = data.operator;
      if (typeof data16 != "string") {
        let err37 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (!(data16 === "equal" || data16 === "notEqual" || data16 === "in" || data16 === "notIn" || data16 === "contains" || data16 === "doesNotContain" || data16 === "containsAny" || data16 === "everyIn" || data16 === "empty" || data16 === "lessThan" || data16 === "lessThanInclusive" || data16 === "greaterThan" || data16 === "greaterThanInclusive" || data16 === "startsWith" || data16 === "endsWith" || data16 === "matches" || data16 === "present" || data16 === "before" || data16 === "onOrAfter")) {
        let err38 = { instancePath: instancePath + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: schema43.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data17 = data.value, _errs75 = errors, valid31 = !1, _errs76 = errors;
      if (typeof data17 != "string" && !(typeof data17 == "number" && isFinite(data17)) && typeof data17 != "boolean") {
        let err39 = { instancePath: instancePath + "/value", schemaPath: "#/$defs/scalar/type", keyword: "type", params: { type: schema44.type }, message: "must be string,number,boolean" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      var _valid12 = _errs76 === errors;
      valid31 = valid31 || _valid12;
      let _errs79 = errors;
      validate31(data17, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
      var _valid12 = _errs79 === errors;
      valid31 = valid31 || _valid12;
      let _errs80 = errors;
      validate29(data17, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
      var _valid12 = _errs80 === errors;
      if (valid31 = valid31 || _valid12, valid31)
        errors = _errs75, vErrors !== null && (_errs75 ? vErrors.length = _errs75 : vErrors = null);
      else {
        let err40 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
  } else {
    let err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (!wrapper0.validate(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length;
  else
    var props0 = wrapper0.validate.evaluated.props, items0 = wrapper0.validate.evaluated.items;
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs2 = errors;
  validate24(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs3 = errors;
  validate26(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs4 = errors;
  validate28(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
  var _valid0 = _errs4 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate23.errors = vErrors, evaluated0.props = props0, evaluated0.items = items0, errors === 0;
}
validate23.evaluated = { dynamicProps: !0, dynamicItems: !0 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.all === void 0 || !func0.call(data, "all")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "all" }, message: "must have required property 'all'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (key0 !== "all") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.all !== void 0 && func0.call(data, "all")) {
      let data0 = data.all;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          let err2 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate23(data0[i0], { instancePath: instancePath + "/all/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props0 = !0;
  let _errs2 = errors;
  validate24(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
  let _errs3 = errors;
  validate26(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
  var _valid0 = _errs3 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate21.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate21.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var pattern11 = new RegExp("^(/[^/~]*(~[01][^/~]*)*)*$", "u");
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate46.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data == "string") {
    if (codePointLength(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/$defs/pointer/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern11.test(data)) {
      let err1 = { instancePath, schemaPath: "#/$defs/pointer/pattern", keyword: "pattern", params: { pattern: "^(/[^/~]*(~[01][^/~]*)*)*$" }, message: 'must match pattern "^(/[^/~]*(~[01][^/~]*)*)*$"' };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/$defs/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs4 = errors;
  validate29(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
  var _valid0 = _errs4 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props0 = !0;
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate46.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate46.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema58 = { title: "Example", type: "object", additionalProperties: !1, required: ["outcome", "request"], properties: { title: { $ref: "#/$defs/sentence" }, outcome: { type: "string", enum: ["pass", "fail", "unknown", "notApplicable", "skipped"] }, request: { type: "object", description: "The members that matter; the rest is filled in with a request that passes" }, facts: { type: "object", description: "As in facts.schema.json" }, asOf: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "YYYY-MM-DD; 2026-11-23 if left out" }, pointers: { type: "array", maxItems: 100, items: { type: "string" }, description: "Where the findings must point, in order" } } }, pattern16 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.outcome === void 0 || !func0.call(data, "outcome")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.request === void 0 || !func0.call(data, "request")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "request" }, message: "must have required property 'request'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "title" || key0 === "outcome" || key0 === "request" || key0 === "facts" || key0 === "asOf" || key0 === "pointers")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data0 = data.title;
      if (typeof data0 == "string") {
        if (codePointLength(data0) > 300) {
          let err3 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/sentence/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (codePointLength(data0) < 1) {
          let err4 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern5.test(data0)) {
          let err5 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/sentence/pattern", keyword: "pattern", params: { pattern: "^[^\\r\\n]+$" }, message: 'must match pattern "^[^\\r\\n]+$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.outcome !== void 0 && func0.call(data, "outcome")) {
      let data1 = data.outcome;
      if (typeof data1 != "string") {
        let err7 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data1 === "pass" || data1 === "fail" || data1 === "unknown" || data1 === "notApplicable" || data1 === "skipped")) {
        let err8 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema58.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.request !== void 0 && func0.call(data, "request")) {
      let data2 = data.request;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err9 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.facts !== void 0 && func0.call(data, "facts")) {
      let data3 = data.facts;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        let err10 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.asOf !== void 0 && func0.call(data, "asOf")) {
      let data4 = data.asOf;
      if (typeof data4 == "string") {
        if (!pattern16.test(data4)) {
          let err11 = { instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.pointers !== void 0 && func0.call(data, "pointers")) {
      let data5 = data.pointers;
      if (Array.isArray(data5)) {
        if (data5.length > 100) {
          let err13 = { instancePath: instancePath + "/pointers", schemaPath: "#/properties/pointers/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != "string") {
            let err14 = { instancePath: instancePath + "/pointers/" + i0, schemaPath: "#/properties/pointers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/pointers", schemaPath: "#/properties/pointers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
validate49.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.severity === void 0 || !func0.call(data, "severity")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.certainty === void 0 || !func0.call(data, "certainty")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certainty" }, message: "must have required property 'certainty'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.predicts === void 0 || !func0.call(data, "predicts")) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "predicts" }, message: "must have required property 'predicts'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.why === void 0 || !func0.call(data, "why")) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.source === void 0 || !func0.call(data, "source")) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.must === void 0 || !func0.call(data, "must")) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "must" }, message: "must have required property 'must'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.at === void 0 || !func0.call(data, "at")) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.message === void 0 || !func0.call(data, "message")) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.examples === void 0 || !func0.call(data, "examples")) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "examples" }, message: "must have required property 'examples'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema31.properties, key0)) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (codePointLength(data0) > 100) {
          let err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!pattern4.test(data0)) {
          let err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+$"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data1 = data.title;
      if (typeof data1 == "string") {
        if (codePointLength(data1) > 300) {
          let err15 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/sentence/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (codePointLength(data1) < 1) {
          let err16 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (!pattern5.test(data1)) {
          let err17 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/sentence/pattern", keyword: "pattern", params: { pattern: "^[^\\r\\n]+$" }, message: 'must match pattern "^[^\\r\\n]+$"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.severity !== void 0 && func0.call(data, "severity")) {
      let data2 = data.severity;
      if (typeof data2 != "string") {
        let err19 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (!(data2 === "error" || data2 === "warning")) {
        let err20 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.severity.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.certainty !== void 0 && func0.call(data, "certainty")) {
      let data3 = data.certainty;
      if (typeof data3 != "string") {
        let err21 = { instancePath: instancePath + "/certainty", schemaPath: "#/$defs/certainty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (!(data3 === "documented" || data3 === "measured" || data3 === "inferred" || data3 === "contradictory" || data3 === "unknown")) {
        let err22 = { instancePath: instancePath + "/certainty", schemaPath: "#/$defs/certainty/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.predicts !== void 0 && func0.call(data, "predicts")) {
      let data4 = data.predicts;
      if (Array.isArray(data4)) {
        if (data4.length > 20) {
          let err23 = { instancePath: instancePath + "/predicts", schemaPath: "#/properties/predicts/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.code === void 0 || !func0.call(data5, "code")) {
              let err24 = { instancePath: instancePath + "/predicts/" + i0, schemaPath: "#/properties/predicts/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data5.certainty === void 0 || !func0.call(data5, "certainty")) {
              let err25 = { instancePath: instancePath + "/predicts/" + i0, schemaPath: "#/properties/predicts/items/required", keyword: "required", params: { missingProperty: "certainty" }, message: "must have required property 'certainty'" };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            for (let key1 of Object.keys(data5))
              if (!(key1 === "code" || key1 === "certainty")) {
                let err26 = { instancePath: instancePath + "/predicts/" + i0, schemaPath: "#/properties/predicts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            if (data5.code !== void 0 && func0.call(data5, "code")) {
              let data6 = data5.code;
              if (typeof data6 == "string") {
                if (codePointLength(data6) > 100) {
                  let err27 = { instancePath: instancePath + "/predicts/" + i0 + "/code", schemaPath: "#/properties/predicts/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
                if (codePointLength(data6) < 1) {
                  let err28 = { instancePath: instancePath + "/predicts/" + i0 + "/code", schemaPath: "#/properties/predicts/items/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
              } else {
                let err29 = { instancePath: instancePath + "/predicts/" + i0 + "/code", schemaPath: "#/properties/predicts/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
            if (data5.certainty !== void 0 && func0.call(data5, "certainty")) {
              let data7 = data5.certainty;
              if (typeof data7 != "string") {
                let err30 = { instancePath: instancePath + "/predicts/" + i0 + "/certainty", schemaPath: "#/$defs/certainty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
              if (!(data7 === "documented" || data7 === "measured" || data7 === "inferred" || data7 === "contradictory" || data7 === "unknown")) {
                let err31 = { instancePath: instancePath + "/predicts/" + i0 + "/certainty", schemaPath: "#/$defs/certainty/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
          } else {
            let err32 = { instancePath: instancePath + "/predicts/" + i0, schemaPath: "#/properties/predicts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      } else {
        let err33 = { instancePath: instancePath + "/predicts", schemaPath: "#/properties/predicts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.why !== void 0 && func0.call(data, "why")) {
      let data8 = data.why;
      if (typeof data8 == "string") {
        if (codePointLength(data8) > 2e3) {
          let err34 = { instancePath: instancePath + "/why", schemaPath: "#/$defs/prose/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (codePointLength(data8) < 1) {
          let err35 = { instancePath: instancePath + "/why", schemaPath: "#/$defs/prose/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        let err36 = { instancePath: instancePath + "/why", schemaPath: "#/$defs/prose/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.notes !== void 0 && func0.call(data, "notes")) {
      let data9 = data.notes;
      if (Array.isArray(data9)) {
        if (data9.length > 20) {
          let err37 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 == "string") {
            if (codePointLength(data10) > 2e3) {
              let err38 = { instancePath: instancePath + "/notes/" + i1, schemaPath: "#/$defs/prose/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            if (codePointLength(data10) < 1) {
              let err39 = { instancePath: instancePath + "/notes/" + i1, schemaPath: "#/$defs/prose/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
          } else {
            let err40 = { instancePath: instancePath + "/notes/" + i1, schemaPath: "#/$defs/prose/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
      } else {
        let err41 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.source !== void 0 && func0.call(data, "source")) {
      let data11 = data.source;
      if (Array.isArray(data11)) {
        if (data11.length > 20) {
          let err42 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        if (data11.length < 1) {
          let err43 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        let len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data12 = data11[i2];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.url === void 0 || !func0.call(data12, "url")) {
              let err44 = { instancePath: instancePath + "/source/" + i2, schemaPath: "#/properties/source/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            if (data12.read === void 0 || !func0.call(data12, "read")) {
              let err45 = { instancePath: instancePath + "/source/" + i2, schemaPath: "#/properties/source/items/required", keyword: "required", params: { missingProperty: "read" }, message: "must have required property 'read'" };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            for (let key2 of Object.keys(data12))
              if (!(key2 === "url" || key2 === "read" || key2 === "says")) {
                let err46 = { instancePath: instancePath + "/source/" + i2, schemaPath: "#/properties/source/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            if (data12.url !== void 0 && func0.call(data12, "url")) {
              let data13 = data12.url;
              if (typeof data13 == "string") {
                if (codePointLength(data13) > 500) {
                  let err47 = { instancePath: instancePath + "/source/" + i2 + "/url", schemaPath: "#/properties/source/items/properties/url/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
                if (!pattern6.test(data13)) {
                  let err48 = { instancePath: instancePath + "/source/" + i2 + "/url", schemaPath: "#/properties/source/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https://[!-~]+$" }, message: 'must match pattern "^https://[!-~]+$"' };
                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                }
              } else {
                let err49 = { instancePath: instancePath + "/source/" + i2 + "/url", schemaPath: "#/properties/source/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            }
            if (data12.read !== void 0 && func0.call(data12, "read")) {
              let data14 = data12.read;
              if (typeof data14 == "string") {
                if (!pattern7.test(data14)) {
                  let err50 = { instancePath: instancePath + "/source/" + i2 + "/read", schemaPath: "#/properties/source/items/properties/read/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" }, message: 'must match pattern "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"' };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
              } else {
                let err51 = { instancePath: instancePath + "/source/" + i2 + "/read", schemaPath: "#/properties/source/items/properties/read/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            }
            if (data12.says !== void 0 && func0.call(data12, "says")) {
              let data15 = data12.says;
              if (typeof data15 == "string") {
                if (codePointLength(data15) > 2e3) {
                  let err52 = { instancePath: instancePath + "/source/" + i2 + "/says", schemaPath: "#/$defs/prose/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
                if (codePointLength(data15) < 1) {
                  let err53 = { instancePath: instancePath + "/source/" + i2 + "/says", schemaPath: "#/$defs/prose/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
              } else {
                let err54 = { instancePath: instancePath + "/source/" + i2 + "/says", schemaPath: "#/$defs/prose/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
          } else {
            let err55 = { instancePath: instancePath + "/source/" + i2, schemaPath: "#/properties/source/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
      } else {
        let err56 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.when !== void 0 && func0.call(data, "when") && (validate21(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.must !== void 0 && func0.call(data, "must") && (validate21(data.must, { instancePath: instancePath + "/must", parentData: data, parentDataProperty: "must", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.ifUnknown !== void 0 && func0.call(data, "ifUnknown")) {
      let data18 = data.ifUnknown;
      if (typeof data18 != "string") {
        let err57 = { instancePath: instancePath + "/ifUnknown", schemaPath: "#/properties/ifUnknown/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
      if (!(data18 === "unknown" || data18 === "skip")) {
        let err58 = { instancePath: instancePath + "/ifUnknown", schemaPath: "#/properties/ifUnknown/enum", keyword: "enum", params: { allowedValues: schema31.properties.ifUnknown.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
    if (data.waivable !== void 0 && func0.call(data, "waivable") && typeof data.waivable != "boolean") {
      let err59 = { instancePath: instancePath + "/waivable", schemaPath: "#/properties/waivable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
    }
    if (data.at !== void 0 && func0.call(data, "at") && (validate46(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length)), data.message !== void 0 && func0.call(data, "message")) {
      let data21 = data.message;
      if (typeof data21 == "string") {
        if (codePointLength(data21) > 300) {
          let err60 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/sentence/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
        if (codePointLength(data21) < 1) {
          let err61 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        if (!pattern5.test(data21)) {
          let err62 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/sentence/pattern", keyword: "pattern", params: { pattern: "^[^\\r\\n]+$" }, message: 'must match pattern "^[^\\r\\n]+$"' };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
      } else {
        let err63 = { instancePath: instancePath + "/message", schemaPath: "#/$defs/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
    if (data.expected !== void 0 && func0.call(data, "expected")) {
      let data22 = data.expected;
      if (typeof data22 == "string") {
        if (codePointLength(data22) > 300) {
          let err64 = { instancePath: instancePath + "/expected", schemaPath: "#/$defs/sentence/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
        }
        if (codePointLength(data22) < 1) {
          let err65 = { instancePath: instancePath + "/expected", schemaPath: "#/$defs/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
        }
        if (!pattern5.test(data22)) {
          let err66 = { instancePath: instancePath + "/expected", schemaPath: "#/$defs/sentence/pattern", keyword: "pattern", params: { pattern: "^[^\\r\\n]+$" }, message: 'must match pattern "^[^\\r\\n]+$"' };
          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
        }
      } else {
        let err67 = { instancePath: instancePath + "/expected", schemaPath: "#/$defs/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
    }
    if (data.fix !== void 0 && func0.call(data, "fix")) {
      let data23 = data.fix;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.title === void 0 || !func0.call(data23, "title")) {
          let err68 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
        }
        if (data23.safe === void 0 || !func0.call(data23, "safe")) {
          let err69 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/required", keyword: "required", params: { missingProperty: "safe" }, message: "must have required property 'safe'" };
          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
        }
        if (data23.patch === void 0 || !func0.call(data23, "patch")) {
          let err70 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/required", keyword: "required", params: { missingProperty: "patch" }, message: "must have required property 'patch'" };
          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
        }
        for (let key3 of Object.keys(data23))
          if (!(key3 === "title" || key3 === "safe" || key3 === "patch")) {
            let err71 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        if (data23.title !== void 0 && func0.call(data23, "title")) {
          let data24 = data23.title;
          if (typeof data24 == "string") {
            if (codePointLength(data24) > 300) {
              let err72 = { instancePath: instancePath + "/fix/title", schemaPath: "#/$defs/sentence/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
              vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
            }
            if (codePointLength(data24) < 1) {
              let err73 = { instancePath: instancePath + "/fix/title", schemaPath: "#/$defs/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
            if (!pattern5.test(data24)) {
              let err74 = { instancePath: instancePath + "/fix/title", schemaPath: "#/$defs/sentence/pattern", keyword: "pattern", params: { pattern: "^[^\\r\\n]+$" }, message: 'must match pattern "^[^\\r\\n]+$"' };
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
          } else {
            let err75 = { instancePath: instancePath + "/fix/title", schemaPath: "#/$defs/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
        }
        if (data23.safe !== void 0 && func0.call(data23, "safe") && typeof data23.safe != "boolean") {
          let err76 = { instancePath: instancePath + "/fix/safe", schemaPath: "#/properties/fix/properties/safe/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
        }
        if (data23.patch !== void 0 && func0.call(data23, "patch")) {
          let data26 = data23.patch;
          if (Array.isArray(data26)) {
            if (data26.length > 10) {
              let err77 = { instancePath: instancePath + "/fix/patch", schemaPath: "#/properties/fix/properties/patch/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
            }
            let len3 = data26.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data27 = data26[i3];
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                if (data27.op === void 0 || !func0.call(data27, "op")) {
                  let err78 = { instancePath: instancePath + "/fix/patch/" + i3, schemaPath: "#/properties/fix/properties/patch/items/required", keyword: "required", params: { missingProperty: "op" }, message: "must have required property 'op'" };
                  vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                }
                if (data27.path === void 0 || !func0.call(data27, "path")) {
                  let err79 = { instancePath: instancePath + "/fix/patch/" + i3, schemaPath: "#/properties/fix/properties/patch/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                  vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                }
                for (let key4 of Object.keys(data27))
                  if (!(key4 === "op" || key4 === "path" || key4 === "value")) {
                    let err80 = { instancePath: instancePath + "/fix/patch/" + i3, schemaPath: "#/properties/fix/properties/patch/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                  }
                if (data27.op !== void 0 && func0.call(data27, "op")) {
                  let data28 = data27.op;
                  if (typeof data28 != "string") {
                    let err81 = { instancePath: instancePath + "/fix/patch/" + i3 + "/op", schemaPath: "#/properties/fix/properties/patch/items/properties/op/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                  }
                  if (!(data28 === "add" || data28 === "remove" || data28 === "replace")) {
                    let err82 = { instancePath: instancePath + "/fix/patch/" + i3 + "/op", schemaPath: "#/properties/fix/properties/patch/items/properties/op/enum", keyword: "enum", params: { allowedValues: schema31.properties.fix.properties.patch.items.properties.op.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                  }
                }
                if (data27.path !== void 0 && func0.call(data27, "path")) {
                  let data29 = data27.path;
                  if (typeof data29 == "string") {
                    if (codePointLength(data29) > 200) {
                      let err83 = { instancePath: instancePath + "/fix/patch/" + i3 + "/path", schemaPath: "#/properties/fix/properties/patch/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                      vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                    }
                  } else {
                    let err84 = { instancePath: instancePath + "/fix/patch/" + i3 + "/path", schemaPath: "#/properties/fix/properties/patch/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                  }
                }
              } else {
                let err85 = { instancePath: instancePath + "/fix/patch/" + i3, schemaPath: "#/properties/fix/properties/patch/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
              }
            }
          } else {
            let err86 = { instancePath: instancePath + "/fix/patch", schemaPath: "#/properties/fix/properties/patch/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
        }
      } else {
        let err87 = { instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
      }
    }
    if (data.examples !== void 0 && func0.call(data, "examples")) {
      let data30 = data.examples;
      if (Array.isArray(data30)) {
        if (data30.length > 200) {
          let err88 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
        }
        if (data30.length < 2) {
          let err89 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
          vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
        }
        let len4 = data30.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate49(data30[i4], { instancePath: instancePath + "/examples/" + i4, parentData: data30, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
      } else {
        let err90 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
      }
    }
  } else {
    let err91 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validate20 as validateRule
};
