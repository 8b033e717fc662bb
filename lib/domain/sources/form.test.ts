import { expect, it } from "vitest";
import { sourceFromForm } from "./form.ts";

function form(values: Record<string, string | File>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

it("reads a web address", async () => {
  const values = { kind: "url", articleId: "a", title: "Register", url: "https://example.org" };
  expect(await sourceFromForm(form(values))).toEqual({ ...values, note: "" });
});

it("reads a file, and calls it by its name where no title is given", async () => {
  const file = new File(["abc"], "minutes.txt", { type: "text/plain" });
  expect(await sourceFromForm(form({ kind: "file", articleId: "a", title: "", file }))).toEqual({
    kind: "file",
    articleId: "a",
    note: "",
    title: "minutes.txt",
    file: { name: "minutes.txt", mediaType: "text/plain", bytes: new TextEncoder().encode("abc") },
  });
});

it("leaves out what the form does not say", async () => {
  expect(await sourceFromForm(form({ kind: "file" }))).toMatchObject({ title: undefined });
});
