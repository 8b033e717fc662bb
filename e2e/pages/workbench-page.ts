import { expect, type Locator, type Page } from "@playwright/test";

/** The screen on which an article is checked. */
export class WorkbenchPage {
  readonly page: Page;
  readonly text: Locator;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.text = page.getByRole("document", { name: "Article text" });
    this.panel = page.getByRole("complementary", { name: "Claims, findings and annotations" });
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.text).toBeVisible();
  }

  /** The address's last part: the article's id. */
  articleId(): string {
    return new URL(this.page.url()).pathname.split("/").at(-1) ?? "";
  }

  card(name: string | RegExp): Locator {
    return this.panel.getByRole("article", { name });
  }

  async expand(name: string | RegExp): Promise<Locator> {
    const card = this.card(name);
    const line = card.locator("button[aria-expanded]").first();
    if ((await line.getAttribute("aria-expanded")) === "false") await line.click();
    return card;
  }

  /** Marks the first place where these words stand within one line of the text, as a pointer would. */
  async mark(words: string): Promise<void> {
    await this.text.evaluate((root, wanted) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      // Words may lie in several pieces, where what is painted over them begins or ends.
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
      selection?.removeAllRanges();
      selection?.addRange(range);
    }, words);
  }

  /** The words that stand out in the text, a string for each place. */
  async focused(): Promise<string[]> {
    return this.painted("mark-focused");
  }

  /** The words that are drawn over by highlights of this name, in the order of the text. */
  async painted(name: string): Promise<string[]> {
    return this.page.evaluate((wanted) => {
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
