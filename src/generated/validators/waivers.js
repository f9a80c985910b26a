// Generated from schemas/waivers.schema.json by `npm run generate`; do not edit.
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

var func0 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("^(/|$)", "u"), pattern5 = new RegExp("^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waivers === void 0 || !func0.call(data, "waivers")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waivers" }, message: "must have required property 'waivers'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (key0 !== "waivers") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.waivers !== void 0 && func0.call(data, "waivers")) {
      let data0 = data.waivers;
      if (Array.isArray(data0)) {
        if (data0.length > 1e4) {
          let err2 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.rule === void 0 || !func0.call(data1, "rule")) {
              let err3 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.file === void 0 || !func0.call(data1, "file")) {
              let err4 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.reason === void 0 || !func0.call(data1, "reason")) {
              let err5 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.owner === void 0 || !func0.call(data1, "owner")) {
              let err6 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data1.expires === void 0 || !func0.call(data1, "expires")) {
              let err7 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            for (let key1 of Object.keys(data1))
              if (!(key1 === "rule" || key1 === "file" || key1 === "pointer" || key1 === "value" || key1 === "reason" || key1 === "owner" || key1 === "expires")) {
                let err8 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            if (data1.rule !== void 0 && func0.call(data1, "rule")) {
              let data2 = data1.rule;
              if (typeof data2 == "string") {
                if (codePointLength(data2) > 100) {
                  let err9 = { instancePath: instancePath + "/waivers/" + i0 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
                if (codePointLength(data2) < 1) {
                  let err10 = { instancePath: instancePath + "/waivers/" + i0 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                let err11 = { instancePath: instancePath + "/waivers/" + i0 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data1.file !== void 0 && func0.call(data1, "file")) {
              let data3 = data1.file;
              if (typeof data3 == "string") {
                if (codePointLength(data3) > 1e3) {
                  let err12 = { instancePath: instancePath + "/waivers/" + i0 + "/file", schemaPath: "#/properties/waivers/items/properties/file/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
                if (codePointLength(data3) < 1) {
                  let err13 = { instancePath: instancePath + "/waivers/" + i0 + "/file", schemaPath: "#/properties/waivers/items/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
              } else {
                let err14 = { instancePath: instancePath + "/waivers/" + i0 + "/file", schemaPath: "#/properties/waivers/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data1.pointer !== void 0 && func0.call(data1, "pointer")) {
              let data4 = data1.pointer;
              if (typeof data4 == "string") {
                if (codePointLength(data4) > 1e3) {
                  let err15 = { instancePath: instancePath + "/waivers/" + i0 + "/pointer", schemaPath: "#/properties/waivers/items/properties/pointer/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
                if (!pattern4.test(data4)) {
                  let err16 = { instancePath: instancePath + "/waivers/" + i0 + "/pointer", schemaPath: "#/properties/waivers/items/properties/pointer/pattern", keyword: "pattern", params: { pattern: "^(/|$)" }, message: 'must match pattern "^(/|$)"' };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
              } else {
                let err17 = { instancePath: instancePath + "/waivers/" + i0 + "/pointer", schemaPath: "#/properties/waivers/items/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data1.reason !== void 0 && func0.call(data1, "reason")) {
              let data5 = data1.reason;
              if (typeof data5 == "string") {
                if (codePointLength(data5) > 1e3) {
                  let err18 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/$defs/line/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                if (!pattern5.test(data5)) {
                  let err19 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*$"' };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
              } else {
                let err20 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/$defs/line/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
            if (data1.owner !== void 0 && func0.call(data1, "owner")) {
              let data6 = data1.owner;
              if (typeof data6 == "string") {
                if (codePointLength(data6) > 1e3) {
                  let err21 = { instancePath: instancePath + "/waivers/" + i0 + "/owner", schemaPath: "#/$defs/line/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
                if (!pattern5.test(data6)) {
                  let err22 = { instancePath: instancePath + "/waivers/" + i0 + "/owner", schemaPath: "#/$defs/line/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*$" }, message: 'must match pattern "^[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*$"' };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
              } else {
                let err23 = { instancePath: instancePath + "/waivers/" + i0 + "/owner", schemaPath: "#/$defs/line/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data1.expires !== void 0 && func0.call(data1, "expires")) {
              let data7 = data1.expires;
              if (typeof data7 == "string") {
                if (codePointLength(data7) > 20) {
                  let err24 = { instancePath: instancePath + "/waivers/" + i0 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
              } else {
                let err25 = { instancePath: instancePath + "/waivers/" + i0 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
          } else {
            let err26 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        let err27 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validate20 as validateWaivers
};
