import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { readSources } from "#lib/architecture-sources.ts";
import { openApiDocument } from "#lib/platform/api/openapi-document.ts";
import { operationGroups, webhookMessages } from "./operations.ts";

const operations = Object.values(operationGroups).flatMap((group) => Object.values(group));

/** The workbench's own stream, which programs are not promised; and what a standard of the W3C describes. */
const notListed = [
  "get /articles/{article}/live",
  "post /articles/{article}/live",
  "get /articles/{article}/web-annotations",
  "post /articles/{article}/web-annotations",
  "get /articles/{article}/web-annotations/{annotation}",
  "put /articles/{article}/web-annotations/{annotation}",
  "delete /articles/{article}/web-annotations/{annotation}",
];

test("every route of a newsroom is in the document, and the document lists no other", () => {
  const found = readSources(["app"]).flatMap(({ path, text }) => {
    const [, address] = /^app\/api\/v1\/n\/\[newsroom\](\/.*)\/route\.ts$/.exec(path) ?? [];
    if (!address) return [];
    const methods = [
      ...text.matchAll(/^export (?:const|async function) (GET|POST|PUT|DELETE)\b/gm),
    ];
    const at = address.replace(/\[(\w+)\]/g, "{$1}");
    return methods.map(([, method = ""]) => `${method.toLowerCase()} ${at}`);
  });
  const listed = operations.map(({ method, path }) => `${method} ${path}`);
  expect([...listed, ...notListed].sort()).toEqual(found.sort());
  expect(new Set(listed).size).toBe(listed.length);
});

test("what an operation takes from its address, the address names", () => {
  const parts = operations.map(({ path, named }) => ({
    path,
    named: Object.values(named).sort(),
    parts: [...path.matchAll(/\{(\w+)\}/g)].map(([, part = ""]) => part).sort(),
  }));
  for (const { named, parts: inPath } of parts) expect(inPath).toEqual(named);
});

test("the document is valid OpenAPI 3.1", async () => {
  const validator = new Validator();
  const document = openApiDocument(operationGroups, "1.0.0", webhookMessages);
  const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(document)));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(validator.version).toBe("3.1");
});
