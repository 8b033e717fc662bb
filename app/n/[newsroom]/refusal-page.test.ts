import fc from "fast-check";
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

test("a refusal that passes says after how long, in the reader's language", async () => {
  const sentence = "That is too much in a short time. Please try again in 12 seconds.";
  const response = refusalPage(new AppError("too_many", sentence, [], 12), words);
  expect(response.status).toBe(429);
  expect(response.headers.get("retry-after")).toBe("12");
  expect(await response.text()).toMatch(/هذا كثير جدًا في وقت قصير/);
});

test("a fault of ours stays private", async () => {
  const logged = vi.spyOn(log(), "error");
  const response = refusalPage(new Error("connection to 10.0.0.1 refused"), words);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("10.0.0.1");
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
});

test("whatever a refusal says is text: no other element comes of it", async () => {
  const elementsOf = async (message: string) => {
    const page = await refusalPage(new AppError("conflict", message), words).text();
    return [...page.matchAll(/<[a-z/!]/gi)].length;
  };
  const usual = await elementsOf("Plain words.");
  const pieces = fc.constantFrom(
    "<script>",
    "</p>",
    "<!--",
    '"',
    "'",
    "&",
    "&lt;",
    "<svg/onload=x>",
  );
  const hostile = fc.array(fc.oneof(pieces, fc.string())).map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(hostile, async (message) => {
      expect(await elementsOf(message)).toBe(usual);
    }),
  );
});
