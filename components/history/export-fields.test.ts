import { expect, test } from "vitest";
import { wantedOf } from "./export-fields.ts";

test("what the fields ask for; a form that has fewer asks for less", () => {
  const form = new FormData();
  form.set("format", "html");
  expect(wantedOf(form)).toEqual({ format: "html" });
  form.set("edition", "legal");
  form.set("atSeq", "12");
  expect(wantedOf(form)).toEqual({ format: "html", edition: "legal", atSeq: 12 });
});
