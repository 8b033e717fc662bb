import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import type { BrowserContext, Page } from "@playwright/test";
import type { Place } from "./bench-articles.ts";

/** Painters over the same text in the same browser: Stet's own, and the library's two. */
export const painters = ["stet", "SPANS", "CSS_HIGHLIGHTS"] as const;
export type PainterName = (typeof painters)[number];

const HOST = "http://painting.test";
const LIBRARY = "node_modules/@recogito/text-annotator/dist/text-annotator";

/** What the page has beside the text: the modules that the application has, and the library. */
const page = `<!doctype html><meta charset="utf-8">
<script type="importmap">{"imports": {"#lib/": "/lib/", "#components/": "/components/"}}</script>
<link rel="stylesheet" href="/library.css">
<script>globalThis.process = { env: { NODE_ENV: "production" } }</script><script src="/library.js"></script>
<style>
  :root { --color-accent: #1d4f7c; --color-good: #1d6844; --color-bad: #a1272d; --color-warn: #7d5200;
    --color-note: #5d3f93; --color-ink: #1c2126; --color-line-strong: #8b8675; }
  body { margin: 0 } #scroll { height: 100vh; overflow: auto; position: relative }
  #text { width: 640px; margin: auto; position: relative; font: 19px/1.85 serif; white-space: pre-wrap }
</style>
<div id="scroll"><div style="position: relative"><div id="margin"></div><div id="text" class="article-body"></div></div></div>`;

const types: Record<string, string> = {
  ts: "text/javascript",
  js: "text/javascript",
  css: "text/css",
};

function fileAt(path: string): string {
  if (path === "/library.js") return readFileSync(`${LIBRARY}.umd.js`, "utf8");
  if (path === "/library.css") return readFileSync(`${LIBRARY}.css`, "utf8");
  return stripTypeScriptTypes(readFileSync(`.${path}`, "utf8"));
}

async function openText(context: BrowserContext, text: string): Promise<Page> {
  const opened = await context.newPage();
  await opened.route(`${HOST}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ body: page, contentType: "text/html" });
    const contentType = types[pathname.split(".").at(-1) ?? ""];
    return route.fulfill({ body: fileAt(pathname), contentType });
  });
  await opened.goto(HOST);
  await opened.evaluate((all) => {
    const element = document.getElementById("text");
    element?.append(
      ...all.split("\n").map((line) => {
        const block = document.createElement("p");
        block.textContent = line;
        return block;
      }),
    );
  }, text);
  return opened;
}

/** Milliseconds from the list of places to the frame in which they are on the screen. */
export async function measurePainting(
  context: BrowserContext,
  painter: PainterName,
  text: string,
  places: readonly Place[],
): Promise<number> {
  const opened = await openText(context, text);
  try {
    const given = { painter, places, text };
    return painter === "stet"
      ? await opened.evaluate(paintWithStet, given)
      : await opened.evaluate(paintWithLibrary, given);
  } finally {
    await opened.close();
  }
}

interface Given {
  painter: PainterName;
  places: readonly Place[];
  text: string;
}

/** Runs in the page. */
async function paintWithStet({ places, text }: Given): Promise<number> {
  // Names that the page resolves, not this program.
  const [painter, painting, highlights, surfaces] = [
    "painter",
    "mark-painter",
    "draw-highlights",
    "text-surface",
  ].map((name) => `/components/editor/${name}.ts`);
  const { markIndex } = await import(painter ?? "");
  const { markPainter } = await import(painting ?? "");
  const { drawHighlights } = await import(highlights ?? "");
  const { textSurface } = await import(surfaces ?? "");
  const dom = document.getElementById("text");
  const margin = document.getElementById("margin");
  let start = 0;
  const blocks = text.split("\n").map((line, at) => {
    const block = { type: "paragraph", start, end: start + line.length, from: start + at + 1 };
    start = block.end + 1;
    return block;
  });
  const startedAt = performance.now();
  const marks = places.map(({ start: from, end }, at) => {
    const tone = at % 2 === 0 ? "comment" : "question";
    return { id: String(at), kind: "annotation", tone, ranges: [{ start: from, end }] };
  });
  const surface = textSurface(dom, blocks, text);
  markPainter(surface, margin, drawHighlights(surface)).paint(markIndex(marks), undefined);
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - startedAt);
      port2.postMessage(undefined);
    });
  });
}

/** Runs in the page. */
async function paintWithLibrary({ painter, places, text }: Given): Promise<number> {
  const dom = document.getElementById("text");
  // Its offsets count the text of the elements, in which nothing stands between blocks.
  const lineEnds: number[] = [];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineEnds.push(at);
  const before = (offset: number) => {
    let low = 0;
    let high = lineEnds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((lineEnds[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
  const annotations = places.map(({ start, end }, at) => {
    const quote = text.slice(start, end);
    const selector = [{ quote, start: before(start), end: before(end) }];
    return { id: String(at), bodies: [], target: { annotation: String(at), selector } };
  });
  const library = Reflect.get(window, "RecogitoJS");
  const annotator = library.createTextAnnotator(dom, { renderer: painter });
  const startedAt = performance.now();
  annotator.setAnnotations(annotations);
  const isDrawn = () =>
    document.querySelector(".r6o-annotation") !== null ||
    [...CSS.highlights.values()].some(({ size }) => size > 0);
  return new Promise((resolve) => {
    requestAnimationFrame(function look() {
      if (!isDrawn()) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - startedAt);
      port2.postMessage(undefined);
    });
  });
}
