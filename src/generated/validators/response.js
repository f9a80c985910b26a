// Generated from schemas/ImportWorkspaceImage.output.schema.json by `npm run generate`; do not edit.
var func0 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("wsi-[0-9a-z]{9,63}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ImageId !== void 0 && func0.call(data, "ImageId")) {
        let data0 = data.ImageId;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (!pattern4.test(data0))
              return !1;
          } else
            return !1;
      }
    } else
      return !1;
  return errors === 0;
}
validate20.evaluated = { props: { ImageId: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validate20 as acceptsResponse
};
