import { expect, test } from "vitest";
import type { Actor } from "#lib/platform/command/actor.ts";
import { presentFacts } from "./present.ts";

const newsroomId = "n";
const createdAt = new Date("2024-05-17T00:15:00Z");
const actor = (...roles: string[]): Actor => ({
  newsroomId,
  newsroomSlug: "desk",
  newsroomName: "Desk",
  memberId: "m",
  personId: "p",
  name: "Ada",
  roles,
});
const person = { id: "Ben", name: "Ben", email: "ben@example.org", createdAt, language: null };
const judgment = {
  newsroomId,
  id: "j",
  articleId: "a",
  factKey: "b",
  kind: "quote",
  exact: "“nice”",
  reason: "An opinion.",
  judgedById: "Ben",
  judgedBy: {
    newsroomId,
    id: "Ben",
    personId: "Ben",
    roles: [],
    createdAt,
    removedAt: null,
    person,
  },
  createdAt,
  withdrawnAt: null,
  withdrawnById: null,
};
const fact = (key: string) => ({ key, kind: "quote", start: 0, end: 2, exact: "“a", by: [] });

test("a judged fact says by whom and why, and can be taken up again", () => {
  const [open, judged] = presentFacts(
    [fact("a"), fact("b")],
    [judgment],
    [],
    actor("reviewer"),
    false,
    "en",
  );
  expect(open).toMatchObject({ status: "open", can: { judge: true, withdraw: false } });
  expect(judged).toMatchObject({
    status: "not_checkable",
    judgment: { reason: "An opinion.", by: "Ben", at: "2024-05-17T00:15:00.000Z" },
    can: { judge: false, withdraw: true },
  });
});

test("an author, a reporter and an auditor judge nothing", () => {
  const can = (who: Actor, author: boolean) =>
    presentFacts([fact("a")], [], [], who, author, "en")[0]?.can.judge;
  expect(can(actor("editor"), true)).toBe(false);
  expect(can(actor("reporter"), false)).toBe(false);
  expect(can(actor("auditor"), false)).toBe(false);
});
