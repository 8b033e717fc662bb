import { expect, test } from "vitest";
import { z } from "zod";
import { webhookObject } from "./openapi-webhooks.ts";

test("a message is described by its body and by the headers of the standard", () => {
  const body = z.object({ type: z.literal("thing.moved"), data: z.object({ size: z.int() }) });
  const { post } = webhookObject("thing.moved", { summary: "A thing moved.", body }, {});
  expect(post.parameters.map(({ name }) => name)).toEqual([
    "webhook-id",
    "webhook-timestamp",
    "webhook-signature",
  ]);
  expect(post.requestBody.content["application/json"].schema).toMatchObject({
    properties: { type: { const: "thing.moved" }, data: { required: ["size"] } },
  });
});
