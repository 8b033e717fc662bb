import { expect, it } from "vitest";
import { label } from "./label.ts";

it("fills in what is usual", () => {
  const chunk = { first: 3, end: 5, separator: "comma", joined: false } as const;
  expect(label("role", chunk, { weight: 2 })).toMatchObject({
    kind: "role",
    first: 3,
    end: 5,
    weight: 2,
    pure: true,
  });
});
