import type { EventType } from "#lib/platform/audit/vocabulary.ts";

/** What a webhook can be told of, and what that means: all there is, in the order in which it is offered. */
export const webhookKinds = {
  "clearance.changed":
    "A text was cleared, or one that was cleared may no longer be published; says which, and why not.",
  "article.signed_off": "An editor signed a text off.",
  "article.published": "A text that was signed off was published.",
  "correction.made": "A published text was corrected: by which text, and with what notice.",
  "report.exported": "A report was made and left the house.",
} as const;
export type WebhookKind = keyof typeof webhookKinds;

export const webhookKindNames = Object.keys(webhookKinds) as [WebhookKind, ...WebhookKind[]];

/** What one is sent that somebody tries, whatever it wants to be told of. */
export const testKind = "webhook.test";
export type DeliveryKind = WebhookKind | typeof testKind;

/** While an article is in one of these, the text that was signed off may be published. */
export const clearedStates: readonly string[] = ["approved", "published", "corrected"];

interface Step {
  from: string;
  to: string;
}

function isStep(value: unknown): value is Step {
  if (typeof value !== "object" || value === null) return false;
  const { from, to } = value as Partial<Record<keyof Step, unknown>>;
  return typeof from === "string" && typeof to === "string";
}

/** The step of its article that an event tells of: its own, where it names the article, or one that it brought about. */
function articleStep(data: object): Step | undefined {
  const article = "article" in data ? data.article : undefined;
  if (typeof article === "string") return isStep(data) ? data : undefined;
  return isStep(article) ? article : undefined;
}

/** The articles of whose clearance an event of the newsroom's own log tells. */
export const turnedBy = (data: object): readonly string[] =>
  "turned" in data && Array.isArray(data.turned) ? data.turned : [];

const isCleared = (state: string) => clearedStates.includes(state);

/** What webhooks are told of because of an event. */
export function kindsOf(type: EventType, data: object): WebhookKind[] {
  const step = articleStep(data);
  const stepped = step !== undefined && isCleared(step.from) !== isCleared(step.to);
  // While somebody is asked for a reply, a text that was signed off may not be published.
  const awaits = type.startsWith("contact.") && "clearance" in data && data.clearance === true;
  const signed = "cleared" in data && data.cleared !== undefined;
  const turned = stepped || awaits || signed || turnedBy(data).length > 0;
  return webhookKindNames.filter(
    (kind) => kind === type || (kind === "clearance.changed" && turned),
  );
}
