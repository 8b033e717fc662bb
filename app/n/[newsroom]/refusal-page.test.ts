import { expect, test, vi } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { log } from "#lib/platform/log/log.ts";
import { type RefusalWords, refusalPage } from "./refusal-page.ts";

const words: RefusalWords = {
  language: "ar",
  title: "غير ممكن",
  heading: "هذا غير ممكن",
  back: "عودة",
};

test("a refusal is said in its own words, as text", async () => {
  const refusal = new AppError("forbidden", 'Only <b>editors</b> & "auditors".');
  const response = refusalPage(refusal, words);
  expect(response.status).toBe(403);
  const page = await response.text();
  expect(page).toContain("Only &lt;b&gt;editors&lt;/b&gt; &amp; &quot;auditors&quot;.");
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).toContain("هذا غير ممكن");
});

test("a fault of ours stays private", async () => {
  const logged = vi.spyOn(log(), "error");
  const response = refusalPage(new Error("connection to 10.0.0.1 refused"), words);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("10.0.0.1");
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
});
