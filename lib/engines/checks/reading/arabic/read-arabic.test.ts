import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkText } from "../../check-text.ts";

const demo = (name: string) => readFileSync(`prisma/seed/demo-article.${name}`, "utf8");
const contradictions = (text: string, language: string) =>
  checkText({ text, language }).findings.filter(({ outcome }) => outcome === "contradiction");

describe("the demo article in both languages", () => {
  const [english] = contradictions(demo("en.md"), "en").filter(({ rule }) => rule === "list-count");
  const arabic = contradictions(demo("ar.txt"), "ar");

  it("has the same one count wrong in Arabic", () => {
    expect(arabic.map(({ rule }) => rule)).toEqual(["list-count"]);
    expect(arabic[0]?.stated).toMatchObject({ text: "17 دولة", value: 17, unit: "country" });
    expect(arabic[0]?.computed.value).toBe(18);
    expect(arabic[0]?.stated.value).toBe(english?.stated.value);
    expect(arabic[0]?.computed.value).toBe(english?.computed.value);
    expect(arabic[0]?.reconciliation).toContain("gives 17");
    const items = arabic[0]?.spans.filter(({ role }) => role === "item");
    expect(items).toHaveLength(18);
    expect(items?.[0]?.exact).toBe("الولايات المتحدة");
  });

  it("reads the dateline, and the days told from it", () => {
    const { document, findings } = checkText({ text: demo("ar.txt") });
    expect(document).toMatchObject({
      language: "ar",
      publishedOn: "2024-05-17",
      timeZone: "Asia/Riyadh",
    });
    const days = findings.filter(({ rule }) => /date/.test(rule));
    expect(days.map(({ outcome, computed }) => [outcome, computed.value])).toEqual([
      ["consistent", "2024-05-15"],
      ["consistent", "2024-05-16"],
      ["consistent", "2024-05-16"],
      ["consistent", "Saturday"],
    ]);
  });
});
