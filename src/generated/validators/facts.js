// Generated from schemas/facts.schema.json by `npm run generate`; do not edit.
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

var schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:workspaces-preflight:facts:1", title: "Facts", description: "What is known about the world outside the request. A member that is left out is not known; null says that it is known to be absent.", type: "object", additionalProperties: !1, properties: { windows: { title: "WindowsFacts", description: "The Windows inside the image, as its owner states it", type: "object", additionalProperties: !1, properties: { version: { type: "string", enum: ["10", "11", "server"], description: "Windows version: 10, 11 or server (any Windows Server)" }, edition: { type: "string", enum: ["Home", "Home N", "Home KN", "Pro", "Pro N", "Pro KN", "Pro for Workstations", "Pro N for Workstations", "Pro Education", "Pro Education N", "Education", "Education N", "Education KN", "Enterprise", "Enterprise N", "Enterprise KN", "Enterprise LTSC", "Enterprise N LTSC", "IoT Enterprise", "IoT Enterprise LTSC"], description: "Windows edition without the version, as `winver` names it" }, build: { type: "integer", minimum: 10240, maximum: 99999, description: "Build number without the revision, for example 26100" }, release: { type: "string", pattern: "^[0-9]{2}(0[1-9]|1[0-2]|H[12])$", description: "Feature release, for example 22H2 or 1809" } } }, region: { title: "RegionFacts", description: "The AWS Region that the call is meant for", type: "object", additionalProperties: !1, properties: { name: { type: "string", pattern: "^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$", maxLength: 32, description: "Region code, for example eu-west-1", examples: ["eu-west-1"] } } } } }, func0 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("^[0-9]{2}(0[1-9]|1[0-2]|H[12])$", "u"), pattern5 = new RegExp("^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "windows" || key0 === "region")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.windows !== void 0 && func0.call(data, "windows")) {
      let data0 = data.windows;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 of Object.keys(data0))
          if (!(key1 === "version" || key1 === "edition" || key1 === "build" || key1 === "release")) {
            let err1 = { instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data0.version !== void 0 && func0.call(data0, "version")) {
          let data1 = data0.version;
          if (typeof data1 != "string") {
            let err2 = { instancePath: instancePath + "/windows/version", schemaPath: "#/properties/windows/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (!(data1 === "10" || data1 === "11" || data1 === "server")) {
            let err3 = { instancePath: instancePath + "/windows/version", schemaPath: "#/properties/windows/properties/version/enum", keyword: "enum", params: { allowedValues: schema31.properties.windows.properties.version.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.edition !== void 0 && func0.call(data0, "edition")) {
          let data2 = data0.edition;
          if (typeof data2 != "string") {
            let err4 = { instancePath: instancePath + "/windows/edition", schemaPath: "#/properties/windows/properties/edition/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (!(data2 === "Home" || data2 === "Home N" || data2 === "Home KN" || data2 === "Pro" || data2 === "Pro N" || data2 === "Pro KN" || data2 === "Pro for Workstations" || data2 === "Pro N for Workstations" || data2 === "Pro Education" || data2 === "Pro Education N" || data2 === "Education" || data2 === "Education N" || data2 === "Education KN" || data2 === "Enterprise" || data2 === "Enterprise N" || data2 === "Enterprise KN" || data2 === "Enterprise LTSC" || data2 === "Enterprise N LTSC" || data2 === "IoT Enterprise" || data2 === "IoT Enterprise LTSC")) {
            let err5 = { instancePath: instancePath + "/windows/edition", schemaPath: "#/properties/windows/properties/edition/enum", keyword: "enum", params: { allowedValues: schema31.properties.windows.properties.edition.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.build !== void 0 && func0.call(data0, "build")) {
          let data3 = data0.build;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            let err6 = { instancePath: instancePath + "/windows/build", schemaPath: "#/properties/windows/properties/build/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 99999 || isNaN(data3)) {
              let err7 = { instancePath: instancePath + "/windows/build", schemaPath: "#/properties/windows/properties/build/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data3 < 10240 || isNaN(data3)) {
              let err8 = { instancePath: instancePath + "/windows/build", schemaPath: "#/properties/windows/properties/build/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10240 }, message: "must be >= 10240" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          }
        }
        if (data0.release !== void 0 && func0.call(data0, "release")) {
          let data4 = data0.release;
          if (typeof data4 == "string") {
            if (!pattern4.test(data4)) {
              let err9 = { instancePath: instancePath + "/windows/release", schemaPath: "#/properties/windows/properties/release/pattern", keyword: "pattern", params: { pattern: "^[0-9]{2}(0[1-9]|1[0-2]|H[12])$" }, message: 'must match pattern "^[0-9]{2}(0[1-9]|1[0-2]|H[12])$"' };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/windows/release", schemaPath: "#/properties/windows/properties/release/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.region !== void 0 && func0.call(data, "region")) {
      let data5 = data.region;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key2 of Object.keys(data5))
          if (key2 !== "name") {
            let err12 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (data5.name !== void 0 && func0.call(data5, "name")) {
          let data6 = data5.name;
          if (typeof data6 == "string") {
            if (codePointLength(data6) > 32) {
              let err13 = { instancePath: instancePath + "/region/name", schemaPath: "#/properties/region/properties/name/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (!pattern5.test(data6)) {
              let err14 = { instancePath: instancePath + "/region/name", schemaPath: "#/properties/region/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$" }, message: 'must match pattern "^[a-z]{2,5}(-[a-z]+)+-[0-9]{1,2}$"' };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            let err15 = { instancePath: instancePath + "/region/name", schemaPath: "#/properties/region/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validate20 as validateFacts
};
