// Generated from schemas/config.schema.json by `npm run generate`; do not edit.
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

var schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:workspaces-preflight:config:1", title: "ConfigFile", description: "workspaces-preflight.config.json or .yaml: what holds for the requests of a repository. Paths and patterns are relative to the folder of the file.", type: "object", additionalProperties: !1, properties: { $schema: { type: "string", description: "the schema's address, for editors" }, requests: { type: "array", maxItems: 1e3, description: "a list of entries, each with `files`; where several fit a file, later ones win", items: { title: "ConfigEntry", type: "object", additionalProperties: !1, required: ["files"], properties: { files: { $ref: "#/$defs/patterns" }, facts: { $ref: "#/$defs/facts" }, rules: { $ref: "#/$defs/rules" } } } }, rules: { $ref: "#/$defs/rules" }, packs: { type: "array", maxItems: 100, description: "a list of rule packs: folders and files by a path that begins with `./` or `../`, npm packages by their name", items: { description: "a path or package name, or an object with `pack` and `sha256`", anyOf: [{ $ref: "#/$defs/packName" }, { title: "PinnedPack", type: "object", additionalProperties: !1, required: ["pack", "sha256"], properties: { pack: { $ref: "#/$defs/packName" }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$", description: "64 hex digits, as the report and `config print` show them" } } }] } }, failOn: { type: "string", enum: ["error", "warning"], description: "what makes the verdict fail" }, require: { type: "array", maxItems: 100, items: { type: "string", maxLength: 100 }, description: "a list of scopes whose rules may not be skipped for want of facts, for example `ec2Image`" }, waivers: { title: "WaiverSettings", type: "object", additionalProperties: !1, properties: { maxDays: { type: "integer", minimum: 1, maximum: 3650, description: "how many days ahead a waiver may expire, from 1 to 3650; 365 if left out" } } } }, $defs: { patterns: { description: "a pattern such as `images/win11/**`, or a list of them", anyOf: [{ $ref: "#/$defs/pattern" }, { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "#/$defs/pattern" } }] }, pattern: { type: "string", minLength: 1, maxLength: 1e3, description: "a pattern such as `images/win11/**`" }, facts: { type: "object", additionalProperties: !0, description: "facts, as in a facts file" }, rules: { type: "object", description: "an object of rule ids, each with error, warning or off", additionalProperties: { type: "string", enum: ["error", "warning", "off"] } }, packName: { type: "string", minLength: 1, maxLength: 1e3, description: "a path that begins with `./` or `../`, or the name of an npm package" } } };
var schema36 = { type: "object", description: "an object of rule ids, each with error, warning or off", additionalProperties: { type: "string", enum: ["error", "warning", "off"] } };
var func0 = Object.prototype.hasOwnProperty;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data == "string") {
    if (codePointLength(data) > 1e3) {
      let err0 = { instancePath, schemaPath: "#/$defs/pattern/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (codePointLength(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/$defs/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs4 = errors;
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      let err3 = { instancePath, schemaPath: "#/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.length < 1) {
      let err4 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (codePointLength(data0) > 1e3) {
          let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/pattern/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (codePointLength(data0) < 1) {
          let err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  var _valid0 = _errs4 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var items0 = !0;
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err9 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate21.errors = vErrors, evaluated0.items = items0, errors === 0;
}
validate21.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "$schema" || key0 === "requests" || key0 === "rules" || key0 === "packs" || key0 === "failOn" || key0 === "require" || key0 === "waivers")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.$schema !== void 0 && func0.call(data, "$schema") && typeof data.$schema != "string") {
      let err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.requests !== void 0 && func0.call(data, "requests")) {
      let data1 = data.requests;
      if (Array.isArray(data1)) {
        if (data1.length > 1e3) {
          let err2 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.files === void 0 || !func0.call(data2, "files")) {
              let err3 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            for (let key1 of Object.keys(data2))
              if (!(key1 === "files" || key1 === "facts" || key1 === "rules")) {
                let err4 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            if (data2.files !== void 0 && func0.call(data2, "files") && (validate21(data2.files, { instancePath: instancePath + "/requests/" + i0 + "/files", parentData: data2, parentDataProperty: "files", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data2.facts !== void 0 && func0.call(data2, "facts")) {
              let data4 = data2.facts;
              if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                let err5 = { instancePath: instancePath + "/requests/" + i0 + "/facts", schemaPath: "#/$defs/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            }
            if (data2.rules !== void 0 && func0.call(data2, "rules")) {
              let data5 = data2.rules;
              if (data5 && typeof data5 == "object" && !Array.isArray(data5))
                for (let key2 of Object.keys(data5)) {
                  let data6 = data5[key2];
                  if (typeof data6 != "string") {
                    let err6 = { instancePath: instancePath + "/requests/" + i0 + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rules/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
                  if (!(data6 === "error" || data6 === "warning" || data6 === "off")) {
                    let err7 = { instancePath: instancePath + "/requests/" + i0 + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema36.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                  }
                }
              else {
                let err8 = { instancePath: instancePath + "/requests/" + i0 + "/rules", schemaPath: "#/$defs/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
          } else {
            let err9 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.rules !== void 0 && func0.call(data, "rules")) {
      let data7 = data.rules;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
        for (let key3 of Object.keys(data7)) {
          let data8 = data7[key3];
          if (typeof data8 != "string") {
            let err11 = { instancePath: instancePath + "/rules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rules/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (!(data8 === "error" || data8 === "warning" || data8 === "off")) {
            let err12 = { instancePath: instancePath + "/rules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema36.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      else {
        let err13 = { instancePath: instancePath + "/rules", schemaPath: "#/$defs/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.packs !== void 0 && func0.call(data, "packs")) {
      let data9 = data.packs;
      if (Array.isArray(data9)) {
        if (data9.length > 100) {
          let err14 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1], _errs29 = errors, valid11 = !1, _errs30 = errors;
          if (typeof data10 == "string") {
            if (codePointLength(data10) > 1e3) {
              let err15 = { instancePath: instancePath + "/packs/" + i1, schemaPath: "#/$defs/packName/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (codePointLength(data10) < 1) {
              let err16 = { instancePath: instancePath + "/packs/" + i1, schemaPath: "#/$defs/packName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/packs/" + i1, schemaPath: "#/$defs/packName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          var _valid0 = _errs30 === errors;
          valid11 = valid11 || _valid0;
          let _errs33 = errors;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.pack === void 0 || !func0.call(data10, "pack")) {
              let err18 = { instancePath: instancePath + "/packs/" + i1, schemaPath: "#/properties/packs/items/anyOf/1/required", keyword: "required", params: { missingProperty: "pack" }, message: "must have required property 'pack'" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data10.sha256 === void 0 || !func0.call(data10, "sha256")) {
              let err19 = { instancePath: instancePath + "/packs/" + i1, schemaPath: "#/properties/packs/items/anyOf/1/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            for (let key4 of Object.keys(data10))
              if (!(key4 === "pack" || key4 === "sha256")) {
                let err20 = { instancePath: instancePath + "/packs/" + i1, schemaPath: "#/properties/packs/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            if (data10.pack !== void 0 && func0.call(data10, "pack")) {
              let data11 = data10.pack;
              if (typeof data11 == "string") {
                if (codePointLength(data11) > 1e3) {
                  let err21 = { instancePath: instancePath + "/packs/" + i1 + "/pack", schemaPath: "#/$defs/packName/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
                if (codePointLength(data11) < 1) {
                  let err22 = { instancePath: instancePath + "/packs/" + i1 + "/pack", schemaPath: "#/$defs/packName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
              } else {
                let err23 = { instancePath: instancePath + "/packs/" + i1 + "/pack", schemaPath: "#/$defs/packName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data10.sha256 !== void 0 && func0.call(data10, "sha256")) {
              let data12 = data10.sha256;
              if (typeof data12 == "string") {
                if (!pattern4.test(data12)) {
                  let err24 = { instancePath: instancePath + "/packs/" + i1 + "/sha256", schemaPath: "#/properties/packs/items/anyOf/1/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
              } else {
                let err25 = { instancePath: instancePath + "/packs/" + i1 + "/sha256", schemaPath: "#/properties/packs/items/anyOf/1/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
          } else {
            let err26 = { instancePath: instancePath + "/packs/" + i1, schemaPath: "#/properties/packs/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          var _valid0 = _errs33 === errors;
          if (valid11 = valid11 || _valid0, valid11)
            errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
          else {
            let err27 = { instancePath: instancePath + "/packs/" + i1, schemaPath: "#/properties/packs/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.failOn !== void 0 && func0.call(data, "failOn")) {
      let data13 = data.failOn;
      if (typeof data13 != "string") {
        let err29 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (!(data13 === "error" || data13 === "warning")) {
        let err30 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema31.properties.failOn.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.require !== void 0 && func0.call(data, "require")) {
      let data14 = data.require;
      if (Array.isArray(data14)) {
        if (data14.length > 100) {
          let err31 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        let len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2];
          if (typeof data15 == "string") {
            if (codePointLength(data15) > 100) {
              let err32 = { instancePath: instancePath + "/require/" + i2, schemaPath: "#/properties/require/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          } else {
            let err33 = { instancePath: instancePath + "/require/" + i2, schemaPath: "#/properties/require/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        let err34 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.waivers !== void 0 && func0.call(data, "waivers")) {
      let data16 = data.waivers;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (let key5 of Object.keys(data16))
          if (key5 !== "maxDays") {
            let err35 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        if (data16.maxDays !== void 0 && func0.call(data16, "maxDays")) {
          let data17 = data16.maxDays;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
            let err36 = { instancePath: instancePath + "/waivers/maxDays", schemaPath: "#/properties/waivers/properties/maxDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 3650 || isNaN(data17)) {
              let err37 = { instancePath: instancePath + "/waivers/maxDays", schemaPath: "#/properties/waivers/properties/maxDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            if (data17 < 1 || isNaN(data17)) {
              let err38 = { instancePath: instancePath + "/waivers/maxDays", schemaPath: "#/properties/waivers/properties/maxDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
          }
        }
      } else {
        let err39 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
  } else {
    let err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validate20 as validateConfig
};
