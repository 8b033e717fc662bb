import { expect, type Locator } from "@playwright/test";

/** Expects these words in a field for notes: in the small editor, or where its code is not there, in plain lines. */
export async function expectWritten(field: Locator, words: string | RegExp): Promise<void> {
  const written = () =>
    field.evaluate((element: HTMLElement) =>
      element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? ""),
    );
  const found = expect.poll(written, "the words of the field");
  await (typeof words === "string" ? found.toBe(words) : found.toMatch(words));
}
