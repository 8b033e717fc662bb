import { expect, test } from "vitest";
import type { Actor } from "#lib/platform/command/actor.ts";
import { presentThreads } from "./present.ts";
import type { ReplyRow } from "./queries.ts";

const newsroomId = "n";
const at = new Date("2024-05-17T00:15:00Z");
const reporter: Actor = {
  ...{ newsroomId, newsroomSlug: "desk", newsroomName: "Desk" },
  ...{ memberId: "Ada", personId: "p", name: "Ada", roles: ["reporter"] },
};

function reply(id: string, authorId: string, on: Partial<ReplyRow>): ReplyRow {
  const person = {
    id: authorId,
    name: authorId,
    email: `${authorId}@example.org`,
    createdAt: at,
    language: null,
  };
  const member = { newsroomId, roles: ["reviewer"], createdAt: at, removedAt: null };
  return {
    ...{ newsroomId, id, articleId: "x", annotationId: null, claimId: null, body: `${id} says` },
    ...{ document: null, mentioned: [] },
    ...{ authorId, createdAt: at, editedAt: null, removedAt: null, removedById: null },
    author: { ...member, id: authorId, personId: authorId, person },
    ...on,
  };
}

test("each thread is found by what it hangs on, in the order in which it was written", () => {
  const rows = [
    reply("1", "Ada", { claimId: "c" }),
    reply("2", "Ben", { annotationId: "a", editedAt: at }),
    reply("3", "Ben", { claimId: "c" }),
  ];
  const said = { at: at.toISOString(), body: "1 says", author: "Ada" };
  expect(presentThreads(rows, reporter)).toEqual({
    c: [
      { id: "1", ...said, can: { edit: true, remove: true } },
      { id: "3", ...said, body: "3 says", author: "Ben", can: { edit: false, remove: false } },
    ],
    a: [
      {
        ...{ id: "2", ...said, body: "2 says", author: "Ben", editedAt: at.toISOString() },
        can: { edit: false, remove: false },
      },
    ],
  });
});

test("an editor may take another's reply out, and not change it; an auditor neither", () => {
  const rows = [reply("1", "Ben", { claimId: "c" })];
  const canOf = (roles: string[]) => presentThreads(rows, { ...reporter, roles }).c?.[0]?.can;
  expect(canOf(["editor"])).toEqual({ edit: false, remove: true });
  expect(canOf(["auditor"])).toEqual({ edit: false, remove: false });
});
