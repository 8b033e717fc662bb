import { expect, type Locator } from "@playwright/test";
import { WorkbenchPage } from "./workbench-page.ts";

/** The workbench with its list of findings in front. */
export class FindingsPage extends WorkbenchPage {
  override async open(address: string): Promise<void> {
    await super.open(address);
    await this.panel.getByRole("button", { name: /^Findings \d/ }).click();
    await expect(this.panel.getByRole("group", { name: "Which findings are shown" })).toBeVisible();
  }

  tick(name: RegExp): Locator {
    return this.panel.getByRole("checkbox", { name: new RegExp(`Select: .*${name.source}`) });
  }

  /** The button that shows findings of one outcome. */
  facet(name: string): Locator {
    return this.panel
      .getByRole("group", { name: "Which findings are shown" })
      .getByRole("button", { name: new RegExp(`^(✓ )?${name}`) });
  }

  /** Shows findings of this check, and of those that were chosen before. */
  async chooseRule(name: string): Promise<void> {
    const choice = this.panel.getByRole("checkbox", { name });
    if (!(await choice.isVisible())) await this.panel.getByText(/^Checks: /).click();
    await choice.check();
  }

  /** The button that unfolds findings that need nobody any more. */
  fold(name: string): Locator {
    return this.panel.getByRole("region", { name }).getByRole("button", { name }).first();
  }
}
