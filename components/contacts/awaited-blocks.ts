import type { Block } from "#components/revisions/blocks.ts";
import type { AwaitedView } from "#lib/domain/contacts/present.ts";

type Say = (
  key: "number" | "block.what" | "block.over" | "block.who",
  values?: { number: string },
) => string;

/** Whose reply keeps an article from being published, with the way there; what is due first at the top. */
export function awaitedBlocksOf(
  { awaited, address }: { awaited: readonly AwaitedView[]; address: string },
  say: Say,
): Block[] {
  return awaited
    .map(({ id, number, deadline, isOver }) => ({
      name: say("number", { number: String(number) }),
      what: say(isOver ? "block.over" : "block.what"),
      who: say("block.who"),
      dueAt: deadline,
      href: `${address}/contacts?contact=${id}`,
    }))
    .sort((one, other) => one.dueAt.localeCompare(other.dueAt));
}
