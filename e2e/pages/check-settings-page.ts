import { expect, type Locator, type Page } from "@playwright/test";

/** Where a newsroom sets up its checks. */
export class CheckSettingsPage {
  readonly page: Page;
  readonly save: Locator;

  constructor(page: Page) {
    this.page = page;
    this.save = page
      .getByRole("form", { name: "Which checks run" })
      .getByRole("button", { name: "Save", exact: true });
  }

  async open(): Promise<void> {
    await this.page.goto("/n/demo/articles");
    await this.page.getByRole("navigation").getByRole("link", { name: "Checks" }).click();
    await expect(this.page.getByRole("heading", { name: "Checks", level: 1 })).toBeVisible();
  }

  mode(check: string, mode: string): Locator {
    return this.page
      .getByRole("group", { name: check })
      .getByRole("radio", { name: mode, exact: true });
  }

  async choose(check: string, mode: string): Promise<void> {
    await this.mode(check, mode).check();
  }

  /** Opens a list of words to be written; gives its section. */
  async edit(list: string): Promise<Locator> {
    const section = this.page.getByRole("region", { name: list });
    await section.getByRole("button", { name: "Edit the list" }).click();
    return section;
  }
}
