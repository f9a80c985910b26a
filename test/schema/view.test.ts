import { describe, expect, it } from "vitest";
import { REFUSED } from "../../src/facts/known.ts";
import { requestView } from "../../src/schema/view.ts";
import { request } from "./requests.ts";

describe("the request as rules see it", () => {
  it("is the request itself when nothing was refused", () => {
    expect(requestView(request, [])).toBe(request);
  });

  it("holds the mark in place of a member, and of one that is missing", () => {
    const view = requestView({ ...request, ImageName: 1 }, ["/ImageName", "/Tags"]);
    expect(view).toStrictEqual({ ...request, ImageName: REFUSED, Tags: REFUSED });
  });

  it("holds the mark inside lists and tags, without touching the request", () => {
    const value = {
      ...request,
      Tags: [{ Key: 1, Value: "a" }, { Key: "b" }, 3],
      Applications: ["x", "Microsoft_Office_2019"],
    };
    const before = structuredClone(value);
    const view = requestView(value, ["/Tags/0/Key", "/Tags/2", "/Applications/0"]);
    expect(view).toStrictEqual({
      ...request,
      Tags: [{ Key: REFUSED, Value: "a" }, { Key: "b" }, REFUSED],
      Applications: [REFUSED, "Microsoft_Office_2019"],
    });
    expect(value).toStrictEqual(before);
  });

  it("leaves out what the model does not know", () => {
    const view = requestView({ ...request, imageName: "a", __proto__x: 1 }, [
      "/imageName",
      "/ImageName",
      "/__proto__/x",
    ]);
    expect(view).toStrictEqual({ ...request, ImageName: REFUSED });
  });

  it("has a mark for every member when the request was refused as a whole", () => {
    expect(new Set(Object.values(requestView({ Parameters: request }, ["/Parameters", ""])))).toStrictEqual(
      new Set([REFUSED]),
    );
  });

  it("passes over places that are not there", () => {
    expect(requestView({ ...request, Tags: "x" }, ["/Tags/0/Key", "/Tags", "/Applications/7"])).toStrictEqual(
      { ...request, Tags: REFUSED },
    );
  });
});
