import { expect, type Locator, type Page } from "@playwright/test";

/** Where an article's text is edited. */
export class EditPage {
  readonly page: Page;
  readonly text: Locator;
  readonly kept: Locator;

  constructor(page: Page) {
    this.page = page;
    this.text = page.getByRole("textbox", { name: "Article text" });
    this.kept = page.getByText(/^Kept in this browser \d\d:\d\d$/);
  }

  async open(article: string): Promise<void> {
    await this.page.goto(`${article}/edit`);
    await expect(this.text).toBeVisible();
  }

  /** Types at the end of the paragraph that says this. */
  async typeAfter(words: string, typed: string): Promise<void> {
    // Its last line may be broken: a click beside it is none on the words.
    await this.text.getByText(words).click();
    await this.page.keyboard.press("End");
    await this.page.keyboard.insertText(typed);
  }

  async save(): Promise<void> {
    await this.page.getByRole("button", { name: /^Save as revision/ }).click();
  }
}
