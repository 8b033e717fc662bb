import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import {
  arabicArticle,
  awkwardArticle,
  bareArticle,
  crowdedArticle,
  englishArticle,
  reportOf,
} from "../fixtures.cases.ts";
import { html } from "./html.ts";

const textOf = async (report: ReturnType<typeof reportOf>) =>
  new TextDecoder().decode(await html.render(report));

async function pageOf(report: ReturnType<typeof reportOf>) {
  return parseHTML(await textOf(report)).document;
}

test.each([englishArticle(), arabicArticle(), bareArticle(), crowdedArticle(30)].map(reportOf))(
  "every link leads to something on the page, every part has a name: $article.title",
  async (report) => {
    const page = await pageOf(report);
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of page.querySelectorAll("a[href^='#']")) {
      expect(ids).toContain(link.getAttribute("href")?.slice(1));
    }
    for (const section of page.querySelectorAll("section, article")) {
      expect(ids).toContain(section.getAttribute("aria-labelledby"));
    }
    expect(page.querySelectorAll("article")).toHaveLength(report.claims.length);
    expect(page.querySelectorAll("h1")).toHaveLength(1);
  },
);

test("the text stands as it is, with the numbers of its claims", async () => {
  const report = reportOf(englishArticle());
  const page = await pageOf(report);
  const paragraphs = [...page.querySelectorAll(".text p")].map((paragraph) => {
    for (const number of paragraph.querySelectorAll("sup")) number.remove();
    return paragraph.textContent;
  });
  expect(paragraphs.join("\n")).toBe(report.revision.text.replaceAll(/\n+/g, "\n"));
  expect([...page.querySelectorAll("mark.settled")].map((mark) => mark.textContent)).toContain(
    "17 countries",
  );
});

test("it fetches nothing and runs nothing, whatever people wrote", async () => {
  const report = reportOf(awkwardArticle());
  const [claim] = report.claims;
  if (!claim) throw new Error("There is no claim.");
  const statement = '</script><script>alert(1)</script><img src=x onerror="alert(2)"> &lt;';
  const text = await textOf({ ...report, claims: [{ ...claim, statement }] });
  const { document } = parseHTML(text);
  expect(document.querySelectorAll("script")).toHaveLength(1);
  expect(document.querySelector("script")?.getAttribute("type")).toBe("application/json");
  expect(
    document.querySelectorAll("img, iframe, link, object, form, [src], [onerror]").length,
  ).toBe(0);
  expect(document.querySelector(".statement")?.textContent).toBe(statement);
  expect(text).toContain("default-src 'none'");
  for (const link of document.querySelectorAll("a[href]")) {
    expect(link.getAttribute("href")).toMatch(/^(#|https?:)/);
  }
});

test("words go in the direction in which they begin", async () => {
  const page = await pageOf(reportOf(arabicArticle()));
  expect(page.querySelector("h1")?.getAttribute("dir")).toBe("auto");
  expect(page.querySelector(".text p")?.getAttribute("lang")).toBe("ar");
  for (const paragraph of page.querySelectorAll(".text p, .said, .statement, blockquote")) {
    expect(paragraph.getAttribute("dir")).toBe("auto");
  }
});
