// Generated from schemas/ImportWorkspaceImage.schema.json by `npm run generate`; do not edit.
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

var schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:workspaces-preflight:model:workspaces:ImportWorkspaceImage", type: "object", additionalProperties: !1, required: ["Ec2ImageId", "IngestionProcess", "ImageName", "ImageDescription"], properties: { Ec2ImageId: { type: "string", pattern: "^ami-([a-f0-9]{8}|[a-f0-9]{17})$" }, IngestionProcess: { type: "string", enum: ["BYOL_REGULAR", "BYOL_GRAPHICS", "BYOL_GRAPHICSPRO", "BYOL_GRAPHICS_G4DN", "BYOL_REGULAR_WSP", "BYOL_GRAPHICS_G4DN_WSP", "BYOL_REGULAR_BYOP", "BYOL_GRAPHICS_G4DN_BYOP"] }, ImageName: { type: "string", minLength: 1, maxLength: 64, pattern: "^[a-zA-Z0-9_./()\\\\-]+$" }, ImageDescription: { type: "string", minLength: 1, maxLength: 256, pattern: "^[a-zA-Z0-9_./() -]+$" }, Tags: { type: "array", items: { type: "object", additionalProperties: !1, required: ["Key"], properties: { Key: { type: "string", minLength: 1, maxLength: 127 }, Value: { type: "string", maxLength: 255 } } } }, Applications: { type: "array", minItems: 1, maxItems: 5, items: { type: "string", enum: ["Microsoft_Office_2016", "Microsoft_Office_2019"] } } } }, func0 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$", "u"), pattern5 = new RegExp("^[a-zA-Z0-9_./()\\\\-]+$", "u"), pattern6 = new RegExp("^[a-zA-Z0-9_./() -]+$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Ec2ImageId === void 0 || !func0.call(data, "Ec2ImageId")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Ec2ImageId" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.IngestionProcess === void 0 || !func0.call(data, "IngestionProcess")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "IngestionProcess" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.ImageName === void 0 || !func0.call(data, "ImageName")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ImageName" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.ImageDescription === void 0 || !func0.call(data, "ImageDescription")) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ImageDescription" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "Ec2ImageId" || key0 === "IngestionProcess" || key0 === "ImageName" || key0 === "ImageDescription" || key0 === "Tags" || key0 === "Applications")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.Ec2ImageId !== void 0 && func0.call(data, "Ec2ImageId")) {
      let data0 = data.Ec2ImageId;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err5 = { instancePath: instancePath + "/Ec2ImageId", schemaPath: "#/properties/Ec2ImageId/pattern", keyword: "pattern", params: { pattern: "^ami-([a-f0-9]{8}|[a-f0-9]{17})$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/Ec2ImageId", schemaPath: "#/properties/Ec2ImageId/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.IngestionProcess !== void 0 && func0.call(data, "IngestionProcess")) {
      let data1 = data.IngestionProcess;
      if (typeof data1 != "string") {
        let err7 = { instancePath: instancePath + "/IngestionProcess", schemaPath: "#/properties/IngestionProcess/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data1 === "BYOL_REGULAR" || data1 === "BYOL_GRAPHICS" || data1 === "BYOL_GRAPHICSPRO" || data1 === "BYOL_GRAPHICS_G4DN" || data1 === "BYOL_REGULAR_WSP" || data1 === "BYOL_GRAPHICS_G4DN_WSP" || data1 === "BYOL_REGULAR_BYOP" || data1 === "BYOL_GRAPHICS_G4DN_BYOP")) {
        let err8 = { instancePath: instancePath + "/IngestionProcess", schemaPath: "#/properties/IngestionProcess/enum", keyword: "enum", params: { allowedValues: schema31.properties.IngestionProcess.enum } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.ImageName !== void 0 && func0.call(data, "ImageName")) {
      let data2 = data.ImageName;
      if (typeof data2 == "string") {
        if (codePointLength(data2) > 64) {
          let err9 = { instancePath: instancePath + "/ImageName", schemaPath: "#/properties/ImageName/maxLength", keyword: "maxLength", params: { limit: 64 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (codePointLength(data2) < 1) {
          let err10 = { instancePath: instancePath + "/ImageName", schemaPath: "#/properties/ImageName/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!pattern5.test(data2)) {
          let err11 = { instancePath: instancePath + "/ImageName", schemaPath: "#/properties/ImageName/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_./()\\\\-]+$" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/ImageName", schemaPath: "#/properties/ImageName/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.ImageDescription !== void 0 && func0.call(data, "ImageDescription")) {
      let data3 = data.ImageDescription;
      if (typeof data3 == "string") {
        if (codePointLength(data3) > 256) {
          let err13 = { instancePath: instancePath + "/ImageDescription", schemaPath: "#/properties/ImageDescription/maxLength", keyword: "maxLength", params: { limit: 256 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (codePointLength(data3) < 1) {
          let err14 = { instancePath: instancePath + "/ImageDescription", schemaPath: "#/properties/ImageDescription/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!pattern6.test(data3)) {
          let err15 = { instancePath: instancePath + "/ImageDescription", schemaPath: "#/properties/ImageDescription/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_./() -]+$" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/ImageDescription", schemaPath: "#/properties/ImageDescription/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.Tags !== void 0 && func0.call(data, "Tags")) {
      let data4 = data.Tags;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.Key === void 0 || !func0.call(data5, "Key")) {
              let err17 = { instancePath: instancePath + "/Tags/" + i0, schemaPath: "#/properties/Tags/items/required", keyword: "required", params: { missingProperty: "Key" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            for (let key1 of Object.keys(data5))
              if (!(key1 === "Key" || key1 === "Value")) {
                let err18 = { instancePath: instancePath + "/Tags/" + i0, schemaPath: "#/properties/Tags/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            if (data5.Key !== void 0 && func0.call(data5, "Key")) {
              let data6 = data5.Key;
              if (typeof data6 == "string") {
                if (codePointLength(data6) > 127) {
                  let err19 = { instancePath: instancePath + "/Tags/" + i0 + "/Key", schemaPath: "#/properties/Tags/items/properties/Key/maxLength", keyword: "maxLength", params: { limit: 127 } };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                if (codePointLength(data6) < 1) {
                  let err20 = { instancePath: instancePath + "/Tags/" + i0 + "/Key", schemaPath: "#/properties/Tags/items/properties/Key/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
              } else {
                let err21 = { instancePath: instancePath + "/Tags/" + i0 + "/Key", schemaPath: "#/properties/Tags/items/properties/Key/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data5.Value !== void 0 && func0.call(data5, "Value")) {
              let data7 = data5.Value;
              if (typeof data7 == "string") {
                if (codePointLength(data7) > 255) {
                  let err22 = { instancePath: instancePath + "/Tags/" + i0 + "/Value", schemaPath: "#/properties/Tags/items/properties/Value/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
              } else {
                let err23 = { instancePath: instancePath + "/Tags/" + i0 + "/Value", schemaPath: "#/properties/Tags/items/properties/Value/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
          } else {
            let err24 = { instancePath: instancePath + "/Tags/" + i0, schemaPath: "#/properties/Tags/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/Tags", schemaPath: "#/properties/Tags/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.Applications !== void 0 && func0.call(data, "Applications")) {
      let data8 = data.Applications;
      if (Array.isArray(data8)) {
        if (data8.length > 5) {
          let err26 = { instancePath: instancePath + "/Applications", schemaPath: "#/properties/Applications/maxItems", keyword: "maxItems", params: { limit: 5 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data8.length < 1) {
          let err27 = { instancePath: instancePath + "/Applications", schemaPath: "#/properties/Applications/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (typeof data9 != "string") {
            let err28 = { instancePath: instancePath + "/Applications/" + i1, schemaPath: "#/properties/Applications/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          if (!(data9 === "Microsoft_Office_2016" || data9 === "Microsoft_Office_2019")) {
            let err29 = { instancePath: instancePath + "/Applications/" + i1, schemaPath: "#/properties/Applications/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.Applications.items.enum } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        let err30 = { instancePath: instancePath + "/Applications", schemaPath: "#/properties/Applications/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
  } else {
    let err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  schema31 as schema,
  validate20 as validateRequest
};
