import { expect, type Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";

/**
 * A code of this secret, some steps of time from now. Those of now and of the next step still hold where a step
 * begins meanwhile; the one before would not.
 */
export function codeOf(secret: string, steps: 0 | 1 = 0): string {
  const timestamp = Date.now() + steps * 30_000;
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
}

/** Begins to set up a second factor where the page offers it; gives the secret. */
export async function beginFactor(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Set up a second factor" }).click();
  const form = page.getByRole("form", { name: "Set up a second factor" });
  await expect(form.getByRole("img", { name: /^QR code/ })).toBeVisible();
  return ((await form.locator("code").textContent()) ?? "").replaceAll(" ", "");
}

/** Shows a code of the app's, which turns it on where the code fits. */
export async function showCode(page: Page, code: string): Promise<void> {
  await page.getByLabel("The code that the app shows").fill(code);
  await page.getByRole("button", { name: "Turn on" }).click();
}
