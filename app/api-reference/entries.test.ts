import { expect, test } from "vitest";
import { openApiDocument } from "#lib/platform/api/openapi-document.ts";
import { operationGroups } from "../api/v1/operations/operations.ts";
import { entriesOf } from "./entries.ts";

test("every operation stands once, under its heading", () => {
  const groups = entriesOf(openApiDocument(operationGroups, "1"));
  const names = Object.values(operationGroups).flatMap((group) => Object.keys(group));
  const ids = groups.flatMap(({ entries }) => entries.map(({ id }) => `${id}Operation`));
  expect(ids.sort()).toEqual(names.sort());
  const decisions = groups.find(({ tag }) => tag === "Decisions")?.entries ?? [];
  expect(decisions.map(({ method, path }) => `${method} ${path}`)).toContain(
    "post /claims/{claim}/approve",
  );
});

test("what is sent and answered as another kind of JSON is told too, and each event of a stream", () => {
  const entries = entriesOf(openApiDocument(operationGroups, "1")).flatMap(
    ({ entries }) => entries,
  );
  const entry = (wanted: string) => entries.find(({ id }) => id === wanted);
  expect(entry("addWebAnnotation")).toMatchObject({
    body: { properties: { motivation: { type: "string" } } },
    answer: { $ref: "#/components/schemas/WebAnnotation" },
  });
  expect(entry("removeWebAnnotation")).toMatchObject({ body: undefined, answer: undefined });
  expect(entry("followArticle")?.answer?.oneOf).toHaveLength(4);
});

test("what is no JSON has no answer to be described", () => {
  const entries = entriesOf(openApiDocument(operationGroups, "1")).flatMap(
    ({ entries }) => entries,
  );
  expect(entries.find(({ id }) => id === "exportReport")?.answer).toBeUndefined();
  expect(entries.find(({ id }) => id === "readClaim")?.answer).toEqual({
    $ref: "#/components/schemas/Claim",
  });
});
