import { describe, expect, test } from "vitest";
import { asksForSomething, readQuery } from "./read-query.ts";

describe("words", () => {
  test("are all wanted, and folded", () => {
    expect(readQuery("Größe  الأُمّة").wanted).toEqual([
      { words: ["grosse"], isPhrase: false },
      { words: ["الامه"], isPhrase: false },
    ]);
  });

  test.each(["“three envoys”", '"Three  Envoys"', "„three envoys“", "«three envoys»"])(
    "between the marks of %s are a phrase",
    (typed) => {
      const { wanted, problems } = readQuery(typed);
      expect(wanted).toEqual([{ words: ["three", "envoys"], isPhrase: true }]);
      expect(problems).toEqual([]);
    },
  );

  test("after a minus are left out, alone and as a phrase; a hyphen is none", () => {
    const { wanted, unwanted } = readQuery('envoys -Chad -"two days" well-known');
    expect(unwanted).toEqual([
      { words: ["chad"], isPhrase: false },
      { words: ["two", "days"], isPhrase: true },
    ]);
    expect(wanted.map(({ words }) => words)).toEqual([["envoys"], ["well", "known"]]);
  });

  test("that no database could read are cut, and what is no character parts words", () => {
    expect(readQuery("㌀".repeat(400)).wanted[0]?.words[0]).toHaveLength(100);
    expect(readQuery("two\0days").wanted[0]?.words).toEqual(["two", "days"]);
  });

  test("of an address and of a time are words, not filters", () => {
    const { wanted, problems } = readQuery("https://example.org/list 10:30");
    expect(wanted[0]?.words).toEqual(["https", "example", "org", "list"]);
    expect(wanted[1]?.words).toEqual(["10", "30"]);
    expect(problems).toEqual([]);
  });
});

describe("filters", () => {
  test("are read by key, by label, in one number or more, several parted by commas", () => {
    const query = readQuery("kind:claims,note state:in-checking RATING:wrong,verified envoys");
    expect(query.kinds).toEqual(["claim", "note"]);
    expect(query.states).toEqual(["in_checking"]);
    expect(query.ratings).toEqual(["wrong", "verified"]);
    expect(query.wanted).toHaveLength(1);
    expect(query.problems).toEqual([]);
  });

  test("take names and titles in quotation marks", () => {
    const query = readQuery('by:"Anna Lind" article:“Envoys meet”');
    expect(query.by).toEqual(["Anna Lind"]);
    expect(query.article).toEqual(["envoys", "meet"]);
    expect(query.wanted).toEqual([]);
  });

  test("take days", () => {
    const query = readQuery("after:2024-05-01 before:2024-06-01");
    expect([query.after, query.before]).toEqual(["2024-05-01", "2024-06-01"]);
  });
});

describe("what is not understood is said", () => {
  test.each([
    ["kind:poem", /^There is no kind “poem”\. There are article, claim, evidence/],
    ["state:nice", /^There is no state “nice”/],
    ["rating:fine", /^There is no rating “fine”\. There are verified,/],
    ["after:2024-04-31", /^“after:” wants a day, as in after:2024-05-17, and not “2024-04-31”/],
    ["before:May", /^“before:” wants a day/],
    ["colour:red", /^“colour:” is no filter, and is searched as a word\. There are kind, state/],
    ["-kind:claim", /cannot be turned round/],
    ['"three envoys', /A quotation mark is not closed/],
    ["-envoys", /what to find as well/],
    [Array.from({ length: 25 }, (_, n) => `w${n}`).join(" "), /No more than 20/],
  ])("%s", (typed, problem) => {
    expect(readQuery(typed).problems).toEqual([expect.stringMatching(problem)]);
  });

  test("and the rest is still searched", () => {
    const query = readQuery("kind:poem envoys");
    expect(query.wanted).toEqual([{ words: ["envoys"], isPhrase: false }]);
  });
});

test("a query asks for something by a word or a filter, not by what is left out", () => {
  expect(["envoys", "state:open", "before:2024-01-01"].map(readQuery).every(asksForSomething)).toBe(
    true,
  );
  expect(["", "-envoys", "…", "kind:poem"].map(readQuery).some(asksForSomething)).toBe(false);
});
