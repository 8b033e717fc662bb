import { expect, test } from "vitest";
import { presentNotifications } from "./present.ts";
import type { NotificationRows } from "./queries.ts";

const event: NotificationRows["rows"][number]["event"] = {
  seq: 7,
  type: "claim.assigned",
  at: "2024-05-17T00:15:00.000Z",
  actor: { member: "r", name: "Ruth", roles: ["editor"] },
  data: { claim: "c", owner: "t", from: "open", to: "assigned" },
  detail: { ownerName: "Tomasz" },
  erased: false,
};
const article = { id: "a", title: "Envoys meet", language: "ar", direction: "rtl" };
const names: NotificationRows["names"] = {
  ...{ members: new Map(), claims: new Map([["c", 3]]), sources: new Map() },
  ...{ evidence: new Map(), findings: new Map(), annotations: new Map(), replies: new Map() },
};

test("a notification says what the history says, and leads to its claim", () => {
  const row = { chainId: "h", seq: 7, kind: "assigned", readAt: null, article, event };
  expect(presentNotifications({ rows: [row], names }, "en")).toEqual([
    {
      ...{ chainId: "h", seq: 7, kind: "assigned", at: "2024-05-17T00:15:00.000Z" },
      sentence: "Ruth gave claim 3 to Tomasz.",
      isRead: false,
      article,
      claimId: "c",
    },
  ]);
});
