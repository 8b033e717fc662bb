import { workStates } from "#lib/domain/articles/workflow.ts";
import { ERASED } from "#lib/domain/history/erased.ts";
import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { ArticleRecord } from "./report.ts";

type Article = ArticleRecord["article"];
type Signers = Pick<Article, "risk" | "risks" | "needed" | "signatures">;
type Signature = NonNullable<Signers["signatures"]>[number];
type Need = NonNullable<Signers["needed"]>[number];

interface Bound {
  data: {
    risk?: string;
    needed?: readonly (Omit<Need, "label"> & { signature?: string })[];
  };
  detail: { labels?: readonly string[] };
}

/** What an event says of the level, and of the signatures that were asked for at it. */
export function signedIn({ data, detail }: Bound) {
  const { risk = "ordinary", needed = [] } = data;
  return {
    risk,
    needed: needed.map(({ signature = null, ...need }, index) => ({
      ...{ ...need, label: detail.labels?.[index] ?? ERASED, signature },
    })),
  };
}

const isWork = (state: string) => workStates.some((work) => work === state);

/** What is asked for, by the last event that says so, unless the text is worked on. */
function neededAfter({ needed = [] }: Signers, state: string, event: RecordedEvent): Need[] {
  if (isWork(state)) return [];
  switch (event.type) {
    case "article.risk_set":
      if (!event.data.needed) return needed;
      break;
    case "article.checked":
    case "article.signed_off":
    case "article.published":
    case "correction.made":
      break;
    default:
      return needed;
  }
  return signedIn(event).needed.map(({ signature: _, ...need }) => need);
}

function fallen(one: Signature, state: string, event: RecordedEvent): Signature {
  const falls =
    one.kind === "given" ? state === "killed" || isWork(state) : event.type === "article.revised";
  return falls ? { ...one, stands: false } : one;
}

function signaturesAfter(before: Signature[], event: RecordedEvent): Signature[] {
  const done = { by: event.actor.member, at: event.at };
  const begun = { ...done, stands: true, withdrawn: null };
  switch (event.type) {
    case "signature.given": {
      const { signature: id, article: _, cleared: __, ...of } = event.data;
      const { reservations: words, ...detail } = event.detail;
      return [...before, { id, ...of, ...detail, kind: "given", words, ...begun }];
    }
    case "signature.refused": {
      const { signature: id, article: _, cleared: __, tells: ___, ...of } = event.data;
      const { reason: words, ...detail } = event.detail;
      return [...before, { id, ...of, ...detail, kind: "objection", words, ...begun }];
    }
    case "signature.withdrawn": {
      const { signature } = event.data;
      return before.map((one) =>
        one.id === signature ? { ...one, stands: false, withdrawn: done } : one,
      );
    }
    default:
      return before;
  }
}

function risksAfter({ risks = [] }: Signers, event: RecordedEvent) {
  if (event.type !== "article.risk_set") return risks;
  const { level, was } = event.data;
  const { reason } = event.detail;
  return [...risks, { level, was, reason, by: event.actor.member, at: event.at }];
}

/** How great the risk of an article is after an event, and what its signers said: nothing where nobody said anything. */
export function replaySigners(before: Signers, state: string, event: RecordedEvent): Signers {
  const { signatures: said = [] } = before;
  const signatures = signaturesAfter(
    said.map((one) => fallen(one, state, event)),
    event,
  );
  const needed = neededAfter(before, state, event);
  const risks = risksAfter(before, event);
  return {
    ...(risks.length > 0 && { risk: risks.at(-1)?.level, risks }),
    ...(needed.length > 0 && { needed }),
    ...(signatures.length > 0 && { signatures }),
  };
}

/** The same of a publication, or of a correction. */
export function signedWith(event: Bound) {
  return event.data.risk === undefined && !event.data.needed ? {} : signedIn(event);
}
