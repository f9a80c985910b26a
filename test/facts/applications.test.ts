import { describe, expect, test } from "vitest";
import { applicationsAll } from "../../src/facts/derived/applications-all.ts";
import { applicationsBeyondFirst } from "../../src/facts/derived/applications-beyond-first.ts";
import { applicationsOffice2016 } from "../../src/facts/derived/applications-office2016.ts";
import { applicationsOffice2019 } from "../../src/facts/derived/applications-office2019.ts";
import { NO_ITEMS, REFUSED, type RequestView } from "../../src/facts/known.ts";
import { listOf } from "./requests.ts";

const OFFICE_2016 = "Microsoft_Office_2016";
const OFFICE_2019 = "Microsoft_Office_2019";
const places = (items: readonly { readonly pointer: string }[]): readonly string[] =>
  items.map(({ pointer }) => pointer);

describe("applications", () => {
  const both: RequestView = { Applications: [OFFICE_2019, OFFICE_2016, OFFICE_2019] };

  test("all lists every entry", () => {
    expect(listOf(applicationsAll.derive(both)).items).toEqual([
      { pointer: "/Applications/0", value: OFFICE_2019 },
      { pointer: "/Applications/1", value: OFFICE_2016 },
      { pointer: "/Applications/2", value: OFFICE_2019 },
    ]);
  });

  test("office2016 and office2019 list their own", () => {
    expect(places(listOf(applicationsOffice2016.derive(both)).items)).toEqual(["/Applications/1"]);
    expect(places(listOf(applicationsOffice2019.derive(both)).items)).toEqual([
      "/Applications/0",
      "/Applications/2",
    ]);
  });

  test("beyond-first leaves the first one out", () => {
    expect(places(listOf(applicationsBeyondFirst.derive(both)).items)).toEqual([
      "/Applications/1",
      "/Applications/2",
    ]);
    expect(applicationsBeyondFirst.derive({ Applications: [OFFICE_2019] })).toBe(NO_ITEMS);
  });

  test("nothing is found where nothing is asked for", () => {
    for (const request of [{}, { Applications: [] }]) expect(applicationsAll.derive(request)).toBe(NO_ITEMS);
    expect(applicationsOffice2016.derive({ Applications: [OFFICE_2019] })).toBe(NO_ITEMS);
  });

  test("a refused entry may be any application, but its place is known", () => {
    const request: RequestView = { Applications: [REFUSED, OFFICE_2019] };
    expect(applicationsOffice2016.derive(request)).toEqual({ items: [], complete: false });
    expect(listOf(applicationsBeyondFirst.derive(request))).toEqual({
      items: [{ pointer: "/Applications/1", value: OFFICE_2019 }],
      complete: true,
    });
    expect(listOf(applicationsBeyondFirst.derive({ Applications: [OFFICE_2019, REFUSED] })).complete).toBe(
      false,
    );
  });
});
