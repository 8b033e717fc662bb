import { isoTime } from "#lib/core/clock.ts";
import {
  type DeliveryKind,
  testKind,
  type WebhookKind,
  webhookKindNames,
} from "#lib/platform/webhooks/kinds.ts";
import type { DeliveryRow, WebhookRow } from "./queries.ts";
import {
  type DeliveryProblem,
  type DeliveryState,
  deliveryProblems,
  deliveryStates,
} from "./schema.ts";

/** A webhook as the browser gets it. */
export interface WebhookView {
  id: string;
  url: string;
  description: string;
  kinds: WebhookKind[];
  isEnabled: boolean;
  /** It is told nothing any more: whoever made it may not manage webhooks now. */
  hasEnded: boolean;
  failingSince?: string;
  /** Until when the secret before the present one signs too. */
  formerUntil?: string;
}

/** What a webhook was to be told and how that went, as the browser gets it. */
export interface DeliveryView {
  id: string;
  kind: DeliveryKind;
  createdAt: string;
  state: DeliveryState;
  /** It waits, but nothing will send it. */
  isLost: boolean;
  attempts: number;
  attemptedAt?: string;
  status?: number;
  answer?: string;
  problem?: DeliveryProblem;
}

export function presentWebhook(row: WebhookRow, at: Date): WebhookView {
  const { id, url, description, enabled, ended, failingSince, formerUntil } = row;
  return {
    ...{ id, url, description, isEnabled: enabled, hasEnded: ended },
    kinds: webhookKindNames.filter((kind) => row.kinds.includes(kind)),
    failingSince: failingSince ? isoTime(failingSince) : undefined,
    formerUntil: formerUntil && formerUntil > at ? isoTime(formerUntil) : undefined,
  };
}

export function presentDelivery(row: DeliveryRow): DeliveryView {
  return {
    id: row.id,
    kind: webhookKindNames.find((kind) => kind === row.kind) ?? testKind,
    createdAt: isoTime(row.createdAt),
    state: deliveryStates.find((state) => state === row.state) ?? "waiting",
    isLost: row.lost,
    attempts: row.attempts,
    attemptedAt: row.attemptedAt ? isoTime(row.attemptedAt) : undefined,
    status: row.status ?? undefined,
    answer: row.answer || undefined,
    problem: deliveryProblems.find((problem) => problem === row.problem),
  };
}
