import { expect, test } from "vitest";
import { presentByClaim, presentContact } from "./present.ts";

const at = new Date("2024-05-17T12:00:00Z");
const row: Parameters<typeof presentContact>[0] = {
  ...{ id: "k", number: 1, purpose: "right_of_reply", name: "Mira Soto", role: "", note: "" },
  ...{ channel: "email", address: "", question: "How many?", reply: "", use: "open", place: "" },
  ...{ state: "asked", terms: "not_agreed", visibleTo: [], claims: [], askedById: "m" },
  ...{ repliedAt: null, settledAt: null, settledBy: null },
  askedBy: { person: { name: "Noor" } },
  ...{ askedAt: new Date("2024-05-16T12:00:00Z"), createdAt: at },
  deadline: new Date("2024-05-17T11:00:00Z"),
};
const actor = (role: string, memberId = "m") => ({ roles: [role], memberId });

test("an overdue contact is told so, and that nobody replied can be noted then alone", () => {
  const over = presentContact(row, actor("reporter"), at);
  expect(over).toMatchObject({ isOverdue: true, can: { miss: true, reply: true, place: false } });
  const deadline = new Date("2024-05-17T13:00:00Z");
  expect(presentContact({ ...row, deadline }, actor("reporter"), at)).toMatchObject({
    ...{ isOverdue: false, can: { miss: false, withdraw: true } },
  });
});

test("whoever may not write is offered nothing; who sees it, whoever asked and an editor say", () => {
  const can = Object.values(presentContact(row, actor("auditor"), at).can);
  expect(can.every((one) => !one)).toBe(true);
  const says = (role: string, member: string) =>
    presentContact(row, actor(role, member), at).can.setVisibility;
  expect([says("reporter", "m"), says("reporter", "n"), says("editor", "n")]).toEqual([
    ...[true, false, true],
  ]);
});

test("a claim says how many were asked about it, who have time, and whose deadline is over", () => {
  const contact = (state: string, deadline: string) => ({
    claimId: "c",
    contact: { number: 1, purpose: "source", state, deadline: new Date(deadline) },
  });
  const rows = [
    contact("asked", "2024-05-17T11:00:00Z"),
    contact("asked", "2024-05-17T13:00:00Z"),
    contact("answered", "2024-05-17T11:00:00Z"),
  ];
  expect(presentByClaim(new Map([["c", rows]]), at)).toEqual({
    c: { asked: 3, waiting: 1, overdue: 1 },
  });
});
