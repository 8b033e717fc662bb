import { expect, test } from "vitest";
import { z } from "zod";
import { openApiDocument } from "./openapi-document.ts";
import { type Operation, readOperation } from "./operation.ts";

const thing = z.object({ id: z.uuid(), size: z.int() }).meta({ id: "Thing" });

const listThingsOperation = readOperation({
  path: "/articles/{article}/things",
  summary: "Things.",
  input: z.object({ articleId: z.uuid(), limit: z.coerce.number().int().max(5).default(2) }),
  named: { articleId: "article" },
  answer: z.object({ items: z.array(thing) }),
  read: async () => ({ items: [] }),
});

const markThingOperation: Operation = {
  method: "post",
  path: "/things/{thing}/mark",
  summary: "Mark it.",
  permission: "claim.plan",
  input: z.object({ thingId: z.uuid(), mark: z.string() }),
  named: { thingId: "thing" },
  answer: z.object({}),
  takesTag: true,
  takesKey: true,
  respond: async () => new Response(),
};

const groups = { Things: { listThingsOperation, markThingOperation } };
const { paths, components } = openApiDocument(groups, "1");

test("what the address names is no part of the query or the body", () => {
  const { parameters } = paths["/articles/{article}/things"]?.get ?? {};
  expect(parameters?.map(({ name, in: place }) => `${place} ${name}`)).toEqual([
    "path article",
    "query limit",
    "header If-None-Match",
  ]);
  const mark = paths["/things/{thing}/mark"]?.post;
  expect(mark?.requestBody?.content["application/json"]?.schema).toMatchObject({
    properties: { mark: { type: "string" } },
    required: ["mark"],
  });
  expect(mark?.parameters.map(({ name }) => name)).toEqual([
    "thing",
    "Idempotency-Key",
    "If-Match",
  ]);
});

test("what has a name is written out once", () => {
  const answer = paths["/articles/{article}/things"]?.get?.responses["200"]?.content;
  expect(JSON.stringify(answer)).toContain('"#/components/schemas/Thing"');
  expect(components.schemas.Thing).toMatchObject({ properties: { size: { type: "integer" } } });
});

test("what anybody may ask says so, and what is answered with nothing has no content", () => {
  const askOperation: Operation = {
    ...{ ...markThingOperation, method: "options", permission: undefined },
    done: { headers: { allow: "What can be asked." } },
  };
  const removeOperation: Operation = {
    ...{ ...markThingOperation, method: "delete", done: { status: "204" } },
  };
  const { paths } = openApiDocument({ Things: { askOperation, removeOperation } }, "1");
  const { options, delete: removed } = paths[markThingOperation.path] ?? {};
  expect(options).toMatchObject({ security: [], description: "For anybody." });
  expect(options?.responses["200"]).toEqual({
    description: "Done.",
    headers: { allow: { description: "What can be asked.", schema: { type: "string" } } },
  });
  expect(removed?.responses["204"]).toEqual({ description: "Done." });
  expect([options?.requestBody, removed?.requestBody]).toEqual([undefined, undefined]);
});

test("it is said which scope a token needs", () => {
  expect(paths["/things/{thing}/mark"]?.post?.description).toContain("`claims`");
});
