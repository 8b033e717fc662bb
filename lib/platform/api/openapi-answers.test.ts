import { expect, test } from "vitest";
import { z } from "zod";
import { answersOf, hasTag } from "./openapi-answers.ts";
import type { Operation } from "./operation.ts";

const made: Operation = {
  ...{ method: "post", path: "/things", summary: "Make one.", permission: "claim.plan" },
  ...{ input: z.object({}), named: {}, takesTag: false, takesKey: false },
  answer: z.object({ id: z.string() }),
  respond: async () => new Response(),
};
const answers = (rest: Partial<Operation>) => answersOf({ ...made, ...rest }, {});

test("an answer has the status, the type and the headers that it is given with", () => {
  const done = { status: "201", type: "application/ld+json", headers: { location: "Where." } };
  expect(answers({ done: done as Operation["done"] })).toMatchObject({
    "201": {
      content: { "application/ld+json": { schema: { properties: { id: { type: "string" } } } } },
      headers: { location: { description: "Where." } },
    },
  });
  expect(answers({})["200"]).not.toHaveProperty("headers");
});

test("what is read has a tag, and may not have changed; what does not end has neither", () => {
  expect(answers({ method: "get" })).toMatchObject({ "200": { headers: { etag: {} } }, "304": {} });
  const stream = { method: "get", media: ["text/event-stream"] } as const;
  expect(hasTag(stream)).toBe(false);
  expect(answers(stream)).not.toHaveProperty("304");
  expect(answers(stream)["200"]?.content).toMatchObject({
    "text/event-stream": { "x-itemSchema": { properties: { id: { type: "string" } } } },
  });
});
