import { expect, test } from "vitest";
import { presentDelivery, presentWebhook } from "./present.ts";
import type { DeliveryRow, WebhookRow } from "./queries.ts";

const at = new Date("2024-05-17T10:00:00.000Z");
const later = new Date("2024-05-18T10:00:00.000Z");
const id = "0190f5a0-0001-7000-8000-000000000001";

const webhook: WebhookRow = {
  ...{ id, url: "https://cms.example.org/", description: "The CMS", enabled: true, ended: false },
  kinds: ["report.exported", "clearance.changed"],
  madeById: id,
  ...{ madeAt: at, failingSince: null, formerUntil: later },
};

test("a webhook is shown with what it is told of, and with its former secret for as long as that signs", () => {
  const view = presentWebhook(webhook, at);
  expect(view).toEqual({
    ...{ id, url: webhook.url, description: "The CMS", isEnabled: true, hasEnded: false },
    kinds: ["clearance.changed", "report.exported"],
    ...{ failingSince: undefined, formerUntil: later.toISOString() },
  });
  expect(presentWebhook(webhook, later).formerUntil).toBeUndefined();
  expect(presentWebhook({ ...webhook, failingSince: at }, at).failingSince).toBe(at.toISOString());
});

const delivery: DeliveryRow = {
  ...{
    newsroomId: id,
    id,
    webhookId: id,
    kind: "webhook.test",
    chainId: id,
    seq: 3,
    articleId: null,
    sha256: null,
    toldAt: null,
  },
  ...{ createdAt: at, state: "given_up", attempts: 15, attemptedAt: later, lost: false },
  ...{ status: 500, answer: "", problem: null },
};

test("a delivery is shown with how it went", () => {
  expect(presentDelivery(delivery)).toEqual({
    ...{
      id,
      kind: "webhook.test",
      createdAt: at.toISOString(),
      state: "given_up",
      attempts: 15,
      isLost: false,
    },
    ...{ attemptedAt: later.toISOString(), status: 500, answer: undefined, problem: undefined },
  });
  const unsent = { state: "called_off", problem: "turned_off", status: null, attemptedAt: null };
  expect(presentDelivery({ ...delivery, ...unsent })).toMatchObject({
    ...{ state: "called_off", problem: "turned_off", status: undefined, attemptedAt: undefined },
  });
});
