import type { EventType } from "#lib/platform/audit/vocabulary.ts";
import { ERASED } from "./erased.ts";
import type { Names } from "./names.ts";
import type { RecordedEvent } from "./recorded-event.ts";
import { became, because, broughtAlong, closed, quoted } from "./wording.ts";

type EventOf<T extends EventType> = Extract<RecordedEvent, { type: T }>;

const origins = {
  edit: "edited the article",
  file: "imported a new version of the article",
  corrections: "made corrections that were approved",
  restored: "put an earlier text back",
};

/** What a revision did, and to which claims, with the words that did it. */
export function revised({ data, detail }: EventOf<"article.revised">, names: Names): string {
  const number = (id: string) => names.claims.get(id) ?? ERASED;
  const effects = data.claims.flatMap((one, index) => {
    const said = detail.claims[index];
    const { changes = [], contextChanges = [] } = said ?? {};
    const words = [...changes, ...contextChanges].map(became).join(", ");
    const { suggested } = said ?? {};
    const made = suggested
      ? [
          suggested.disposition === "cut"
            ? closed(
                `A suggestion cut words of claim ${number(one.claim)}: ${quoted(suggested.oldText)}`,
              )
            : closed(
                `A suggestion corrected claim ${number(one.claim)}: ${quoted(suggested.oldText)} became ${quoted(suggested.newText)}`,
              ),
        ]
      : [];
    if (one.takenBack)
      return [`The correction of claim ${number(one.claim)} is taken back, and not made.`];
    if (one.applied) return [`The correction of claim ${number(one.claim)} is made.`];
    if (one.to === "stale")
      return [...made, `Claim ${number(one.claim)} is no longer approved${because(words)}`];
    if (said?.was.length === 0) return [`The words of claim ${number(one.claim)} are back.`];
    if (one.outcome === "lost")
      return [...made, `The words of claim ${number(one.claim)} are gone.`];
    return made;
  });
  const ended = data.from === "approved" ? ["The article’s sign-off no longer stands."] : [];
  const did =
    data.restores === undefined ? origins[data.origin] : `put revision ${data.restores} back`;
  const open = data.annotations.filter(({ reopened }) => reopened).length;
  const suggested =
    open === 0
      ? []
      : [open === 1 ? "A suggestion is open again." : `${open} suggestions are open again.`];
  const note = detail.note ? `, ${quoted(detail.note)}` : "";
  const first = closed(`${did}: revision ${data.number}${note}${broughtAlong(data.brought)}`);
  return [first, ...effects, ...suggested, ...ended].join(" ");
}
