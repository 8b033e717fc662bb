import { expect, test } from "vitest";
import { z } from "zod";
import { schemaOf } from "./openapi-schema.ts";

const thing = z.object({ size: z.int() }).meta({ id: "SharedThing" });

test("what has a name is shared, and named where it is used", () => {
  const shared = {};
  const schema = schemaOf(z.object({ one: thing, at: z.iso.datetime() }), "output", shared);
  expect(schema).toMatchObject({
    properties: {
      one: { $ref: "#/components/schemas/SharedThing" },
      at: { type: "string", format: "date-time" },
    },
  });
  expect(JSON.stringify(schema)).not.toContain("pattern");
  expect(shared).toMatchObject({ SharedThing: { properties: { size: { type: "integer" } } } });
});
