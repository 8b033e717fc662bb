import { expect, test } from "vitest";
import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
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
  contacts: new Map(),
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

test("of a report that was asked for it says which, and leads to it", () => {
  const exported: RecordedEvent = {
    ...{ seq: 7, at: event.at, actor: event.actor, erased: false },
    type: "report.exported",
    data: { article: "a", atSeq: 12, format: "pdf", edition: "internal", order: "o" },
    detail: { title: "Envoys meet", sha256: "0".repeat(64), size: 9, mediaType: "application/pdf" },
  };
  const of = { ...article, language: undefined, direction: "auto" };
  const kind = "report_ready";
  const row = { chainId: "h", seq: 7, kind, readAt: null, article: of, event: exported };
  expect(presentNotifications({ rows: [row], names }, "en")).toEqual([
    {
      ...{ chainId: "h", seq: 7, kind, at: "2024-05-17T00:15:00.000Z", isRead: false },
      sentence:
        "Ruth exported the internal edition of the report of “Envoys meet” at event 12 as PDF.",
      article: of,
      report: { id: "o", isReady: true },
    },
  ]);
});
