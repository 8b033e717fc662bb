import { expect, test } from "vitest";
import { readableArticle } from "./readable-article.ts";

const words = "The envoys of seventeen countries met on Wednesday, the harbour office said. ";
const page = (
  inner: string,
) => `<!doctype html><html><head><title>Harbour talks | The Daily</title></head>
  <body><nav><a href="/">Home</a><a href="/s">Sport</a></nav>${inner}<footer>© The Daily</footer></body></html>`;

test("an article is told from what stands around it", async () => {
  const source = page(
    `<article><h1>Harbour talks</h1>${`<p>${words.repeat(4)}</p>`.repeat(4)}</article>`,
  );
  const article = await readableArticle(source);
  expect(article?.title).toBe("Harbour talks");
  expect(article?.content).toContain("seventeen countries");
  expect(article?.content).not.toMatch(/Sport|©/);
});

test("a page that says nothing has none", async () => {
  expect(await readableArticle("")).toBeUndefined();
  expect(await readableArticle("<html><body></body></html>")).toBeUndefined();
});

test("a page that is nested or parted without end is not looked into", async () => {
  expect(await readableArticle("<div>".repeat(100_000))).toBeUndefined();
  expect(await readableArticle(`<p>${words}`.repeat(60_000))).toBeUndefined();
});

test("no script of a page is run", async () => {
  const source = page(`<article>${`<p>${words.repeat(4)}</p>`.repeat(4)}
    <script>globalThis.stetWasHere = true; document.body.textContent = "";</script><img src=x onerror="x()"></article>`);
  expect((await readableArticle(source))?.content).toContain("seventeen countries");
  expect(globalThis).not.toHaveProperty("stetWasHere");
});
