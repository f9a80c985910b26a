// Generated from schemas/ImportWorkspaceImage.schema.json by `npm run generate`; do not edit.
var pattern4 = new RegExp("^ami-([a-f0-9]{8}|[a-f0-9]{17})$", "u"), pattern5 = new RegExp("^[a-zA-Z0-9_./()\\\\-]+$", "u"), pattern6 = new RegExp("^[a-zA-Z0-9_./() -]+$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let prototype0 = Object.getPrototypeOf(data);
      if (prototype0 !== Object.prototype && prototype0 !== null)
        return !1;
      {
        let missing0;
        if (data.Ec2ImageId === void 0 && (missing0 = "Ec2ImageId") || data.IngestionProcess === void 0 && (missing0 = "IngestionProcess") || data.ImageName === void 0 && (missing0 = "ImageName") || data.ImageDescription === void 0 && (missing0 = "ImageDescription"))
          return !1;
        {
          let _errs1 = errors;
          for (let key0 in data)
            if (!(key0 === "Ec2ImageId" || key0 === "IngestionProcess" || key0 === "ImageName" || key0 === "ImageDescription" || key0 === "Tags" || key0 === "Applications"))
              return !1;
          if (_errs1 === errors) {
            if (data.Ec2ImageId !== void 0) {
              let data0 = data.Ec2ImageId, _errs2 = errors;
              if (errors === _errs2)
                if (typeof data0 == "string") {
                  if (!pattern4.test(data0))
                    return !1;
                } else
                  return !1;
              var valid0 = _errs2 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.IngestionProcess !== void 0) {
                let data1 = data.IngestionProcess, _errs4 = errors;
                if (typeof data1 != "string" || !(data1 === "BYOL_REGULAR" || data1 === "BYOL_GRAPHICS" || data1 === "BYOL_GRAPHICSPRO" || data1 === "BYOL_GRAPHICS_G4DN" || data1 === "BYOL_REGULAR_WSP" || data1 === "BYOL_GRAPHICS_G4DN_WSP" || data1 === "BYOL_REGULAR_BYOP" || data1 === "BYOL_GRAPHICS_G4DN_BYOP"))
                  return !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.ImageName !== void 0) {
                  let data2 = data.ImageName, _errs6 = errors;
                  if (errors === _errs6)
                    if (typeof data2 == "string") {
                      if (data2.length > 64)
                        return !1;
                      if (data2.length < 1)
                        return !1;
                      if (!pattern5.test(data2))
                        return !1;
                    } else
                      return !1;
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.ImageDescription !== void 0) {
                    let data3 = data.ImageDescription, _errs8 = errors;
                    if (errors === _errs8)
                      if (typeof data3 == "string") {
                        if (data3.length > 256)
                          return !1;
                        if (data3.length < 1)
                          return !1;
                        if (!pattern6.test(data3))
                          return !1;
                      } else
                        return !1;
                    var valid0 = _errs8 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.Tags !== void 0) {
                      let data4 = data.Tags, _errs10 = errors;
                      if (errors === _errs10)
                        if (Array.isArray(data4)) {
                          var valid1 = !0;
                          let len0 = data4.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data5 = data4[i0], _errs12 = errors;
                            if (errors === _errs12)
                              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                let prototype1 = Object.getPrototypeOf(data5);
                                if (prototype1 !== Object.prototype && prototype1 !== null)
                                  return !1;
                                {
                                  let missing1;
                                  if (data5.Key === void 0 && (missing1 = "Key"))
                                    return !1;
                                  {
                                    let _errs14 = errors;
                                    for (let key1 in data5)
                                      if (!(key1 === "Key" || key1 === "Value"))
                                        return !1;
                                    if (_errs14 === errors) {
                                      if (data5.Key !== void 0) {
                                        let data6 = data5.Key, _errs15 = errors;
                                        if (errors === _errs15)
                                          if (typeof data6 == "string") {
                                            if (data6.length > 127)
                                              return !1;
                                            if (data6.length < 1)
                                              return !1;
                                          } else
                                            return !1;
                                        var valid2 = _errs15 === errors;
                                      } else
                                        var valid2 = !0;
                                      if (valid2)
                                        if (data5.Value !== void 0) {
                                          let data7 = data5.Value, _errs17 = errors;
                                          if (errors === _errs17)
                                            if (typeof data7 == "string") {
                                              if (data7.length > 255)
                                                return !1;
                                            } else
                                              return !1;
                                          var valid2 = _errs17 === errors;
                                        } else
                                          var valid2 = !0;
                                    }
                                  }
                                }
                              } else
                                return !1;
                            var valid1 = _errs12 === errors;
                            if (!valid1)
                              break;
                          }
                        } else
                          return !1;
                      var valid0 = _errs10 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.Applications !== void 0) {
                        let data8 = data.Applications, _errs19 = errors;
                        if (errors === _errs19)
                          if (Array.isArray(data8)) {
                            if (data8.length > 5)
                              return !1;
                            if (data8.length < 1)
                              return !1;
                            {
                              var valid3 = !0;
                              let len1 = data8.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                let data9 = data8[i1], _errs21 = errors;
                                if (typeof data9 != "string" || !(data9 === "Microsoft_Office_2016" || data9 === "Microsoft_Office_2019"))
                                  return !1;
                                var valid3 = _errs21 === errors;
                                if (!valid3)
                                  break;
                              }
                            }
                          } else
                            return !1;
                        var valid0 = _errs19 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return !1;
  return errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validate20 as acceptsRequest
};
