// Generated from schemas/baseline.schema.json by `npm run generate`; do not edit.
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

var func0 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("^[0-9a-f]{16}$", "u"), pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0 || !func0.call(data, "version")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.files === void 0 || !func0.call(data, "files")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "version" || key0 === "files")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.version !== void 0 && func0.call(data, "version") && data.version !== 1) {
      let err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.files !== void 0 && func0.call(data, "files")) {
      let data1 = data.files;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (let key1 of Object.keys(data1)) {
          let data2 = data1[key1];
          if (Array.isArray(data2)) {
            let len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.rule === void 0 || !func0.call(data3, "rule")) {
                  let err4 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/files/additionalProperties/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
                if (data3.pointer === void 0 || !func0.call(data3, "pointer")) {
                  let err5 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/files/additionalProperties/items/required", keyword: "required", params: { missingProperty: "pointer" }, message: "must have required property 'pointer'" };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
                if (data3.fingerprint === void 0 || !func0.call(data3, "fingerprint")) {
                  let err6 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/files/additionalProperties/items/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'" };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
                if (data3.count === void 0 || !func0.call(data3, "count")) {
                  let err7 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/files/additionalProperties/items/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
                if (data3.since === void 0 || !func0.call(data3, "since")) {
                  let err8 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/files/additionalProperties/items/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property 'since'" };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
                for (let key2 of Object.keys(data3))
                  if (!(key2 === "rule" || key2 === "pointer" || key2 === "fingerprint" || key2 === "count" || key2 === "since")) {
                    let err9 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/files/additionalProperties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
                if (data3.rule !== void 0 && func0.call(data3, "rule")) {
                  let data4 = data3.rule;
                  if (typeof data4 == "string") {
                    if (codePointLength(data4) > 200) {
                      let err10 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/rule", schemaPath: "#/properties/files/additionalProperties/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                    }
                  } else {
                    let err11 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/rule", schemaPath: "#/properties/files/additionalProperties/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
                }
                if (data3.pointer !== void 0 && func0.call(data3, "pointer")) {
                  let data5 = data3.pointer;
                  if (typeof data5 == "string") {
                    if (codePointLength(data5) > 1e4) {
                      let err12 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/pointer", schemaPath: "#/properties/files/additionalProperties/items/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" };
                      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                    }
                  } else {
                    let err13 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/pointer", schemaPath: "#/properties/files/additionalProperties/items/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  }
                }
                if (data3.fingerprint !== void 0 && func0.call(data3, "fingerprint")) {
                  let data6 = data3.fingerprint;
                  if (typeof data6 == "string") {
                    if (!pattern4.test(data6)) {
                      let err14 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/fingerprint", schemaPath: "#/properties/files/additionalProperties/items/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" }, message: 'must match pattern "^[0-9a-f]{16}$"' };
                      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                    }
                  } else {
                    let err15 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/fingerprint", schemaPath: "#/properties/files/additionalProperties/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                  }
                }
                if (data3.count !== void 0 && func0.call(data3, "count")) {
                  let data7 = data3.count;
                  if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                    let err16 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/count", schemaPath: "#/properties/files/additionalProperties/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                  }
                  if (typeof data7 == "number" && isFinite(data7)) {
                    if (data7 > 1e7 || isNaN(data7)) {
                      let err17 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/count", schemaPath: "#/properties/files/additionalProperties/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
                      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                    }
                    if (data7 < 1 || isNaN(data7)) {
                      let err18 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/count", schemaPath: "#/properties/files/additionalProperties/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                    }
                  }
                }
                if (data3.since !== void 0 && func0.call(data3, "since")) {
                  let data8 = data3.since;
                  if (typeof data8 == "string") {
                    if (!pattern5.test(data8)) {
                      let err19 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/since", schemaPath: "#/properties/files/additionalProperties/items/properties/since/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"' };
                      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                    }
                  } else {
                    let err20 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/since", schemaPath: "#/properties/files/additionalProperties/items/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                  }
                }
              } else {
                let err21 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/files/additionalProperties/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
          } else {
            let err22 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/files/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      else {
        let err23 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validate20 as validateBaseline
};
