import { expect, type Locator, type Page } from "@playwright/test";
import { demoArticle } from "./demo-article.ts";

interface Box {
  left: number;
  right: number;
  /** From the top. */
  middle: number;
}

const names = {
  en: { text: "Article text", panel: "Claims, findings and annotations" },
  ar: { text: "نص المقال", panel: "الادّعاءات والملاحظات الآلية والتعليقات" },
};

/** The screen on which an article is checked. */
export class WorkbenchPage {
  readonly page: Page;
  readonly text: Locator;
  readonly panel: Locator;

  constructor(page: Page, language: "en" | "ar" = "en") {
    const called = names[language];
    this.page = page;
    this.text = page.getByRole("document", { name: called.text });
    this.panel = page.getByRole("complementary", { name: called.panel });
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.text).toBeVisible();
  }

  /** Opens the demo's own article, in English. */
  async openDemo(): Promise<void> {
    await this.open(await demoArticle("en"));
  }

  /** The address's last part: the article's id. */
  articleId(): string {
    return new URL(this.page.url()).pathname.split("/").at(-1) ?? "";
  }

  card(name: string | RegExp): Locator {
    return this.panel.getByRole("article", { name });
  }

  /**
   * The line that opens a card: it says what state a claim is in, as the server has it. In what it opens,
   * other claims' states stand too.
   */
  line(name: string | RegExp): Locator {
    return this.card(name).locator("button[aria-expanded]").first();
  }

  async expand(name: string | RegExp): Promise<Locator> {
    const line = this.line(name);
    // A card that was just made opens by itself, and a press would close it again.
    await expect(async () => {
      if ((await line.getAttribute("aria-expanded")) === "false") await line.click();
      await expect(line).toHaveAttribute("aria-expanded", "true", { timeout: 2_000 });
    }).toPass();
    return this.card(name);
  }

  /** Proposes that this claim is verified, or that its words are corrected; ends when it is stored. */
  async propose(name: string, rationale: string, newText?: string): Promise<void> {
    const claim = await this.expand(name);
    await claim.getByRole("button", { name: /^Propose a(nother)? verdict/ }).click();
    const form = claim.getByRole("form", { name: /^Verdict on claim/ });
    await form
      .getByLabel("Verdict", { exact: true })
      .selectOption(newText === undefined ? "verified" : "wrong");
    if (newText !== undefined) {
      await form.getByLabel("The text", { exact: true }).selectOption("corrected");
      await form.getByLabel("New text").fill(newText);
    }
    await form.getByLabel("What it rests on").fill(rationale);
    await form.getByRole("button", { name: "Propose", exact: true }).click();
    await expect(this.line(name)).toContainText("Proposed");
  }

  /** Approves the verdict on this claim; ends when it is stored. */
  async approve(name: string): Promise<void> {
    const claim = await this.expand(name);
    await claim.getByRole("button", { name: "Approve", exact: true }).click();
    await expect(this.line(name)).toContainText("Approved");
  }

  /**
   * Where the first place of these words is on the screen, once it is brought into view; and marks
   * it, where asked, as the browser does. Words must stand within one line of the text.
   */
  private async place(words: string, mark: boolean): Promise<Box> {
    return this.text.evaluate(
      (root, { wanted, isMarked }) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        // Words may lie in several pieces, where a word is set in bold.
        const pieces: { node: Node; start: number }[] = [];
        let text = "";
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          pieces.push({ node, start: text.length });
          text += node.textContent ?? "";
        }
        const at = text.indexOf(wanted);
        const first = pieces.findLast(({ start }) => start <= at);
        const last = pieces.findLast(({ start }) => start < at + wanted.length);
        if (at < 0 || !first || !last) throw new Error(`“${wanted}” does not stand in the text.`);
        const range = document.createRange();
        range.setStart(first.node, at - first.start);
        range.setEnd(last.node, at + wanted.length - last.start);
        first.node.parentElement?.scrollIntoView({ block: "center" });
        const selection = window.getSelection();
        if (isMarked) {
          selection?.removeAllRanges();
          selection?.addRange(range);
        }
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { left, right, middle: (top + bottom) / 2 };
      },
      { wanted: words, isMarked: mark },
    );
  }

  /** Marks the first place where these words stand, as if it had been done somehow. */
  async mark(words: string): Promise<void> {
    await this.place(words, true);
  }

  /** Drags a pointer over these words, from left to right, with a key held. */
  async drag(words: string, hold?: "Alt" | "Control"): Promise<void> {
    const { mouse, keyboard } = this.page;
    const { left, right, middle } = await this.place(words, false);
    if (hold) await keyboard.down(hold);
    await mouse.move(left + 1, middle);
    await mouse.down();
    await mouse.move((left + right) / 2, middle);
    await mouse.move(right - 1, middle);
    await mouse.up();
    if (hold) await keyboard.up(hold);
  }

  /** Clicks in the middle of these words. */
  async click(words: string): Promise<void> {
    const { left, right, middle } = await this.place(words, false);
    await this.page.mouse.click((left + right) / 2, middle);
  }

  /** What is marked now, or about to be written about, a string for each place. */
  async marked(): Promise<string[]> {
    return this.painted("mark-draft-0");
  }

  /** The words that stand out in the text, a string for each place. */
  async focused(): Promise<string[]> {
    return this.painted("mark-focused");
  }

  /** The words that are drawn over under this name, by highlights or in elements, in the order of the text. */
  private async painted(name: string): Promise<string[]> {
    return this.page.evaluate((wanted) => {
      if (!("highlights" in CSS)) {
        const elements = document.querySelectorAll(`[role=document] .${wanted}`);
        return [...elements].map(({ textContent }) => textContent ?? "");
      }
      const ranges = [...(CSS.highlights.get(wanted) ?? [])].map((one) => {
        const range = document.createRange();
        range.setStart(one.startContainer, one.startOffset);
        range.setEnd(one.endContainer, one.endOffset);
        return range;
      });
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      return ranges.map(String);
    }, name);
  }
}
