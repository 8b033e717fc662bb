import { expect, test } from "vitest";
import { Bounds } from "./bounds.ts";

test("a person and a process have so many connections, and get them back", () => {
  const bounds = new Bounds({ all: 3, perPerson: 2 });
  const first = bounds.take("ruth");
  bounds.take("ruth");
  expect(() => bounds.take("ruth")).toThrow(expect.objectContaining({ code: "too_many" }));
  bounds.take("noor");
  expect(() => bounds.take("imani")).toThrow(expect.objectContaining({ code: "unavailable" }));
  first();
  first();
  bounds.take("imani");
  expect(() => bounds.take("ruth")).toThrow(expect.objectContaining({ code: "unavailable" }));
});
