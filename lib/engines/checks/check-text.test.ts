import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkText } from "./check-text.ts";

const publishedOn = "2024-05-17";

describe("checkText", () => {
  it("reads the dateline where none is given, and what is given wins", () => {
    const text = "17 May 2024, 03:15 GMT\nThe council met on Wednesday.";
    expect(checkText({ text }).document).toMatchObject({
      publishedOn,
      timeZone: "UTC",
      language: "en",
    });
    const given = checkText({ text, publishedOn: "2024-06-01", timeZone: "Asia/Tokyo" }).document;
    expect(given).toMatchObject({ publishedOn: "2024-06-01", timeZone: "Asia/Tokyo" });
  });

  it("refuses a dateline that is no date", () => {
    expect(() => checkText({ text: "", publishedOn: "2024-02-30" })).toThrow(RangeError);
  });

  it("tells how far it is: after the reading, and after each rule that is on", () => {
    const steps: number[][] = [];
    const settings = { rules: { "list-count": "off" as const } };
    const { engine } = checkText({ text: "", settings }, (...step) => steps.push(step));
    const total = engine.rules.length + 1;
    expect(steps).toEqual(Array.from({ length: total }, (_, index) => [index + 1, total]));
  });

  it("finds nothing in a language that it cannot read, and says so", () => {
    const { findings, coverage } = checkText({ text: "ثلاث مدن: 3", language: "ar" });
    expect(findings).toEqual([]);
    expect(coverage.facts[0]?.status).toBe("not_checked");
  });

  it("gives every span as the exact slice, whatever the text", () => {
    const piece = fc.constantFrom(
      "three ",
      "17 countries",
      ": ",
      ", ",
      " and ",
      "France",
      "Ann Cole",
      "😀",
      "e\u0301",
      "\r\n",
      "\n- ",
      "Monday",
      "May 5",
      "(",
      ")",
      "\u201c",
      "\u201d",
      "yesterday",
      "10 years ago, in 2014",
      "born in 1950 and died in 1940 ",
      "عقد",
      ". ",
      " — ",
      "the five were ",
      "\u0000",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const { findings, coverage } = checkText({ text, publishedOn, language: "en" });
        const spans = [...findings.flatMap((finding) => finding.spans), ...coverage.facts];
        expect(
          spans.filter(({ start, end, exact }) => text.slice(start, end) !== exact || start >= end),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("gives every span as the exact slice with sources beside the text", () => {
    const piece = fc.constantFrom(
      ..."“|”|\"|'|’|‘| said|Ann Cole |, |. |\n\n|five |12 |% |killed |the report |according to |[sic]|…|[|]|(|CHAIR: |978-0-306-40615-7|the first woman |never |word |another |thing |😀".split(
        "|",
      ),
    );
    const words = fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(words, words, (text, source) => {
        const sources = [source + text.slice(0, 80)];
        const { findings } = checkText({ text, publishedOn, language: "en", sources });
        const spans = findings.flatMap((finding) => finding.spans);
        expect(
          spans.filter(({ start, end, exact }) => text.slice(start, end) !== exact || start >= end),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  /** Each of these once made some reader or other begin again at every token. */
  const pathological = [
    ": ",
    ", ",
    "three men, ",
    "three men: a, b and c; ",
    "(",
    '"',
    "\u201ca ",
    "1",
    "1 ",
    "1/",
    "and ",
    "Ann Cole, ",
    "Monday ",
    "May 5 ",
    "hundred ",
    "a.",
    "a-",
    "\n",
    "- a\n",
    "three men:\n- a\n",
    "10 years ago, in 2014 ",
    "2014 three years later, in 2014 ",
    "United States of ",
    "A",
    "'",
    "the five were ",
    " — three men — Ann and ",
    "three men, including a, ",
    "In May 5, a Monday, ",
    "killing 12 people, the 13 people killed ",
    "Ann Cole, Bo Dow and Cy Ely, ",
    "two sons, Jon, of Ayr; ",
    "'a ",
    "“a” said ",
    "\n“a",
    "ISBN ",
    "978-",
    "GB12 3456 7890 ",
    "CHAIR: ",
    "Five killed\n\n",
    "the first ",
  ];
  it.each(pathological)(
    "takes time in proportion to a text of nothing but %j",
    (piece) => {
      const time = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const before = process.cpuUsage();
        checkText({ text, publishedOn, language: "en", sources: [text] });
        return process.cpuUsage(before).user;
      };
      time(10_000);
      // Eight times the text would take 64 times as long if any reader were quadratic.
      expect(time(80_000) / Math.max(time(10_000), 5_000)).toBeLessThan(32);
    },
    60_000,
  );
});
