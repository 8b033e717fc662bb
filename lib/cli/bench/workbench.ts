import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { type Browser, chromium } from "@playwright/test";
import { buildApplication } from "../start/build.ts";
import { closeAll, closeOnSignals, onClose } from "../start/closing.ts";
import { generateClient } from "../start/generate-client.ts";
import { findChromium } from "../test/chromium.ts";
import { startTestApplication } from "../test/test-application.ts";
import { benchPlaces, benchText, type Size } from "./workbench/bench-articles.ts";
import { measurePainting, painters } from "./workbench/measure-painting.ts";
import {
  countPanel,
  measureAct,
  measureNavigation,
  measureScripts,
  measureScrolling,
  signedIn,
} from "./workbench/measure-screen.ts";
import { type PaintingRow, type ScreenRow, workbenchPage } from "./workbench/page.ts";
import { type SeededArticle, seedArticles } from "./workbench/seed-articles.ts";

/**
 * `npm run bench:workbench [--quick]`: the built application with long, densely annotated articles, in a
 * browser; writes `docs/benchmarks/workbench.md`. `--quick` takes the smallest alone and writes nothing.
 */

const PAGE = "docs/benchmarks/workbench.md";
const BUILD_FOLDER = ".next-test";
const RUNS = 5;
const isQuick = process.argv.includes("--quick");
const sizes: Size[] = [
  { words: 5_000, annotations: 100, claims: 1_000 },
  { words: 20_000, annotations: 1_000, claims: 1_000 },
  { words: 100_000, annotations: 10_000, claims: 1_000 },
].slice(0, isQuick ? 1 : 3);

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The median of `RUNS` runs, one after the other. */
async function median(run: (at: number) => Promise<number>): Promise<number> {
  const found: number[] = [];
  for (let at = 0; at < RUNS; at += 1) found.push(await run(at));
  found.sort((a, b) => a - b);
  return found[RUNS >> 1] ?? Number.NaN;
}

function launch(executablePath: string, more: readonly string[] = []): Promise<Browser> {
  const args = ["--disable-background-networking", "--no-first-run", ...more];
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  return chromium.launch({ executablePath, args });
}

async function measureScreen(
  browsers: { usual: Browser; unlimited: Browser },
  url: string,
  article: SeededArticle,
): Promise<ScreenRow> {
  const context = await signedIn(browsers.usual, url);
  const navigation = await median(async () => {
    const page = await context.newPage();
    const found = await measureNavigation(page, article.path);
    await page.close();
    return found;
  });
  const page = await context.newPage();
  await measureNavigation(page, article.path);
  // Whatever is left to do on the page is done.
  await page.waitForTimeout(3_000);
  const panelElements = await countPanel(page);
  const text = page.getByRole("document", { name: "Article text" });
  const box = await text.boundingBox();
  const selection = await median((at) =>
    measureAct(page, "pointerup", { type: "moved", highlight: "mark-draft-0" }, async () => {
      const y = (box?.y ?? 0) + 20 + 35 * at;
      await page.mouse.move((box?.x ?? 0) + 20, y);
      await page.mouse.down();
      await page.mouse.move((box?.x ?? 0) + 160, y);
      await page.mouse.up();
    }),
  );
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  const next = await median(() =>
    measureAct(page, "keydown", { type: "moved", highlight: "mark-focused" }, () =>
      page.keyboard.press("j"),
    ),
  );
  const filters = ["Claims", "Annotations", "Claims", "Annotations", "Claims"] as const;
  const others = { Claims: "annotation", Annotations: "claim" };
  const filter = await median((at) => {
    const button = filters[at] ?? "Claims";
    const outcome = { type: "pressed", button, without: others[button] } as const;
    return measureAct(page, "pointerup", outcome, () =>
      page
        .locator("aside")
        .getByRole("button", { name: new RegExp(`^${button} \\d`) })
        .click(),
    );
  });
  await context.close();
  const free = await signedIn(browsers.unlimited, url);
  const scrolled = await free.newPage();
  await measureNavigation(scrolled, article.path);
  const measureFromTheTop = async () => {
    await scrolled.locator("section[aria-label=Article]").evaluate((one) => one.scrollTo(0, 0));
    return measureScrolling(scrolled);
  };
  const scrolling = await median(measureFromTheTop);
  // The same text with a filter that lets nothing through: what the browser needs by itself.
  await scrolled.goto(`${article.path}?show=claims&state=withdrawn`);
  await scrolled.getByRole("document", { name: "Article text" }).waitFor();
  await scrolled.waitForTimeout(3_000);
  const bareScrolling = await median(measureFromTheTop);
  await free.close();
  const { size } = article;
  return { size, navigation, selection, next, filter, scrolling, bareScrolling, panelElements };
}

async function measurePaintings(browser: Browser): Promise<PaintingRow[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const rows: PaintingRow[] = [];
  for (const words of isQuick ? [5_000] : [5_000, 100_000]) {
    const text = benchText(words);
    const places = benchPlaces(text, 10_000, 1);
    const times = { stet: 0, SPANS: 0, CSS_HIGHLIGHTS: 0 };
    for (const painter of painters) {
      times[painter] = await median(() => measurePainting(context, painter, text, places));
      say(`${words} words, 10000 annotations, ${painter}: ${Math.round(times[painter])} ms`);
    }
    rows.push({ words, annotations: 10_000, times });
  }
  await context.close();
  return rows;
}

async function bench(): Promise<void> {
  const loadBefore = loadavg()[0]?.toFixed(1);
  const executablePath = findChromium();
  await generateClient();
  await buildApplication(BUILD_FOLDER);
  const { STET_E2E_URL: url = "", DATABASE_OWNER_URL: ownerUrl = "" } =
    await startTestApplication(BUILD_FOLDER);
  const articles = await seedArticles(ownerUrl, sizes);
  say("The application is served, the articles are in.");
  const usual = await launch(executablePath);
  onClose(() => usual.close());
  const unlimited = await launch(executablePath, [
    "--disable-frame-rate-limit",
    "--disable-gpu-vsync",
  ]);
  onClose(() => unlimited.close());
  const paintings = await measurePaintings(usual);
  const first = articles[0];
  const context = await signedIn(usual, url);
  const scriptsKb = first ? await measureScripts(context, first.path) : Number.NaN;
  await context.close();
  const screens: ScreenRow[] = [];
  for (const article of articles) {
    const row = await measureScreen({ usual, unlimited }, url, article);
    screens.push(row);
    say(JSON.stringify(row));
  }
  const machine = `${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores, Node ${process.version}, Chromium ${usual.version()}, load ${loadBefore} before the run`;
  const measuredOn = new Date().toISOString().slice(0, 10);
  const page = workbenchPage({ screens, paintings, scriptsKb, measuredOn, machine });
  if (!isQuick) {
    mkdirSync("docs/benchmarks", { recursive: true });
    writeFileSync(PAGE, page);
  }
  process.stdout.write(isQuick ? page : `${page}\nWritten to ${PAGE}.\n`);
}

closeOnSignals(() => 130);
let failure: unknown;
await bench().catch((error: unknown) => {
  failure = error;
});
await closeAll();
if (failure) process.stderr.write(`${failure instanceof Error ? failure.stack : failure}\n`);
process.exit(failure ? 1 : 0);
