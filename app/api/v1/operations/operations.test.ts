import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { findDoors } from "#lib/domain/test-doors-found.ts";
import { methodsOfFiles } from "#lib/platform/api/methods-of-files.ts";
import { openApiDocument } from "#lib/platform/api/openapi-document.ts";
import { fileAddressOf } from "./document.cases.ts";
import { operationGroups, webhookMessages } from "./operations.ts";

const operations = Object.values(operationGroups).flatMap((group) => Object.values(group));

/**
 * What the document leaves out of the files, and why. `HEAD` is in no file: Next answers it for every `GET`.
 */
const notListed = [
  // The document itself, which stands above every newsroom.
  "get /api/v1/openapi.json",
  // They say that there is no such address.
  ...["delete", "get", "patch", "post", "put"].map((method) => `${method} /api/v1/[...unknown]`),
];

test("every method of every route is in the document, and the document lists no other", async () => {
  const { routes } = await findDoors();
  const found = [...routes.keys()]
    .filter((name) => name.includes(" /api/v1/"))
    .map((name) => name.replace(/^\w+/, (method) => method.toLowerCase()));
  const { paths } = openApiDocument(operationGroups, "1");
  const listed = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${fileAddressOf(path)}`),
  );
  expect([...listed, ...notListed].sort()).toEqual(found.sort());
  expect(listed).toHaveLength(operations.length);
});

test("what can be asked of an address is what its operations are", () => {
  const listed: Record<string, string[]> = { "/api/v1/openapi.json": ["GET"] };
  for (const { method, path } of operations.filter(({ method }) => method !== "options")) {
    const at = `/api/v1/n/~${path.replace(/\{\w+\}/g, "~").replace(/\/$/, "")}`;
    listed[at] = [...(listed[at] ?? []), method.toUpperCase()];
  }
  const sorted = (all: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(Object.entries(all).map(([at, methods]) => [at, methods.toSorted()]));
  expect(sorted(methodsOfFiles())).toEqual(sorted(listed));
});

/** What names something that can be read, and takes no entity tag of it; and why. */
const withoutTag: Readonly<Record<string, string>> = {
  "post /annotations/{annotation}/restore": "what was taken out cannot be read, and so has no tag",
  "post /replies/{reply}/restore": "the same",
  "post /articles/{article}/report": "it changes nothing of the article",
  "post /articles/{article}/live": "nothing keeps it",
  "post /articles/{article}/web-annotations/": "a container has a tag for each of its pages",
};

test("whatever is written of a thing that can be read takes that thing's entity tag", () => {
  const things = operations
    .filter(({ method, path }) => method === "get" && path.endsWith("}"))
    .map(({ path }) => path);
  const lacking = operations
    .filter(({ method, takesTag }) => ["post", "put", "delete"].includes(method) && !takesTag)
    .filter(({ path }) => things.some((thing) => path.startsWith(`${thing}/`) || path === thing))
    .map(({ method, path }) => `${method} ${path}`);
  expect(lacking.sort()).toEqual(Object.keys(withoutTag).sort());
});

test("what is written whole takes the tag of what is read at the same address", () => {
  const at = (method: string) =>
    operations.filter((operation) => operation.method === method && !operation.path.includes("{"));
  const read = at("get").filter(({ path }) => /^\/check/.test(path));
  expect(read.map(({ path }) => path)).toHaveLength(3);
  for (const { path } of read) {
    expect(at("post").find((operation) => operation.path === path)?.takesTag, path).toBe(true);
  }
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
