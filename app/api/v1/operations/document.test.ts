import { expect, test } from "vitest";
import { apiDocument, apiDocumentText } from "./document.ts";

test("the document is made once", () => {
  expect(apiDocument()).toBe(apiDocument());
  expect(JSON.parse(apiDocumentText())).toMatchObject({ openapi: apiDocument().openapi });
});
