import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { messageKinds, messages } from "./message-resource.ts";

test("docs/api.md has every kind of message, with all that it says and nothing else", () => {
  const text = readFileSync(new URL("../../../docs/api.md", import.meta.url), "utf8");
  const section = text.split("\n## Webhooks\n")[1]?.split("\n## ")[0] ?? "";
  const told = section
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => [...line.matchAll(/`(\w[\w.]*)`/g)].map(([, word]) => word));
  const said = messageKinds.map(([kind]) => {
    // It is described under a heading of its own.
    if (kind === "clearance.changed") return [kind, "data"];
    return [kind, ...Object.keys(messages[kind].shape.data.shape)];
  });
  expect(told).toEqual(said);
});
