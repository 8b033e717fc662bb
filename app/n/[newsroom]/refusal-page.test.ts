import { expect, test, vi } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { refusalPage } from "./refusal-page.ts";

test("a refusal is said in its own words, as text", async () => {
  const response = refusalPage(new AppError("forbidden", 'Only <b>editors</b> & "auditors".'));
  expect(response.status).toBe(403);
  expect(await response.text()).toContain(
    "Only &lt;b&gt;editors&lt;/b&gt; &amp; &quot;auditors&quot;.",
  );
});

test("a fault of ours stays private", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const response = refusalPage(new Error("connection to 10.0.0.1 refused"));
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("10.0.0.1");
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});
