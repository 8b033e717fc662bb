import { expect, type Locator, type Page } from "@playwright/test";

/** Where a draft comes in: the text, then what it says of itself, to be confirmed. */
export class ImportPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(newsroom: string): Promise<void> {
    await this.page.goto(`/n/${newsroom}/articles/new`);
  }

  async paste(text: string): Promise<void> {
    await this.page.getByLabel("Or paste the text").fill(text);
    await this.page.getByRole("button", { name: "Continue" }).click();
  }

  /** Pastes as a browser does: what the page does not take itself goes into the field as text. */
  async pasteRich(given: { html: string; text: string }): Promise<void> {
    await this.page
      .getByLabel("Or paste the text")
      .evaluate((field: HTMLTextAreaElement, { html, text }) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/html", html);
        clipboardData.setData("text/plain", text);
        const event = new ClipboardEvent("paste", {
          clipboardData,
          bubbles: true,
          cancelable: true,
        });
        field.focus();
        if (field.dispatchEvent(event)) document.execCommand("insertText", false, text);
      }, given);
  }

  async choose({ name, content }: { name: string; content: Uint8Array }): Promise<void> {
    const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
    await this.page.getByLabel("Choose a file").setInputFiles(file);
  }

  field(name: string): Locator {
    return this.page.getByLabel(name, { exact: true });
  }

  /** Imports what was confirmed, and waits for the article. */
  async confirm(): Promise<void> {
    await this.page.getByRole("button", { name: "Import and run the checks" }).click();
    await expect(this.page.getByRole("document", { name: "Article text" })).toBeVisible();
  }
}
