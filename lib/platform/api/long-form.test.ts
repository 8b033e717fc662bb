import { expect, test } from "vitest";
import { longForm } from "./long-form.ts";

test("an address without a newsroom gets the hyphen that stands for it, and every other is as it was", () => {
  expect(longForm("/api/v1/articles")).toBe("/api/v1/n/-/articles");
  for (const path of ["/api/v1/n/demo/articles", "/api/v1/openapi.json", "/n/demo"]) {
    expect(longForm(path)).toBe(path);
  }
});
