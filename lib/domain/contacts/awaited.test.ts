import { expect, test } from "vitest";
import { UNSEEN_BLOCK } from "#lib/domain/revisions/sign-off-blocks.ts";
import { awaitedBlocks } from "./awaited.ts";

const at = new Date("2024-05-17T12:00:00Z");
const one = (number: number, deadline: string) => ({
  id: `c${number}`,
  number,
  deadline: new Date(deadline),
});

test("who has time still is told apart from whose deadline is over", () => {
  const later = one(2, "2024-05-17T12:00:01Z");
  const seen = [one(1, "2024-05-17T12:00:00Z"), later, one(4, "2024-05-16T12:00:00Z")];
  expect(awaitedBlocks({ seen, heldUnseen: false }, at)).toEqual([
    { code: "reply_awaited", sentence: "Contact 2 was asked for a reply and has time still." },
    {
      code: "reply_overdue",
      sentence:
        "Contacts 1 and 4 were asked for a reply: the deadline is over, please note what came.",
    },
  ]);
});

test("of one that the reader does not see no more is said than that there is something", () => {
  expect(awaitedBlocks({ seen: [], heldUnseen: true }, at)).toEqual([UNSEEN_BLOCK]);
  expect(awaitedBlocks({ seen: [], heldUnseen: false }, at)).toEqual([]);
});
