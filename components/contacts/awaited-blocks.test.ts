import { expect, test } from "vitest";
import contacts from "#messages/en/contacts.json" with { type: "json" };
import { awaitedBlocksOf } from "./awaited-blocks.ts";

const texts: Record<string, string> = {
  number: contacts.number,
  "block.what": contacts.block.what,
  "block.over": contacts.block.over,
  "block.who": contacts.block.who,
};
const say = (key: string, values?: { number: string }) =>
  (texts[key] ?? key).replace("{number}", values?.number ?? "");

test("says who has time to reply and whose deadline is over, the earlier first", () => {
  const awaited = [
    { id: "b", number: 2, deadline: "2024-05-18T10:00:00.000Z", isOver: false },
    { id: "a", number: 1, deadline: "2024-05-17T10:00:00.000Z", isOver: true },
  ];
  const blocks = awaitedBlocksOf({ awaited, address: "/n/demo/articles/x" }, say);
  expect(blocks.map(({ name, what }) => `${name} ${what}`)).toEqual([
    "Contact 1 the deadline is over: note what came",
    "Contact 2 has time to reply",
  ]);
  expect(blocks[0]?.href).toBe("/n/demo/articles/x/contacts?contact=a");
});
