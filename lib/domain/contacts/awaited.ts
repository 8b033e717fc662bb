import type { Block } from "#lib/domain/articles/blocks.ts";
import { UNSEEN_BLOCK } from "#lib/domain/revisions/sign-off-blocks.ts";

/** Somebody whose reply an article waits for. */
export interface AwaitedContact {
  id: string;
  number: number;
  deadline: Date;
}

// Whole sentences: each has its translation under its own words.
const hasTime = (contacts: string, isOne: boolean) =>
  isOne
    ? `Contact ${contacts} was asked for a reply and has time still.`
    : `Contacts ${contacts} were asked for a reply and have time still.`;
const isOver = (contacts: string, isOne: boolean) =>
  isOne
    ? `Contact ${contacts} was asked for a reply: the deadline is over, please note what came.`
    : `Contacts ${contacts} were asked for a reply: the deadline is over, please note what came.`;

/** What keeps an article from being published while replies are awaited; nothing where nothing does. */
export function awaitedBlocks(
  { seen, heldUnseen }: { seen: readonly AwaitedContact[]; heldUnseen: boolean },
  at: Date,
): Block[] {
  const say = (code: Block["code"], of: readonly AwaitedContact[], sentence: typeof hasTime) => {
    const list = new Intl.ListFormat("en").format(of.map(({ number }) => String(number)));
    return of.length === 0 ? [] : [{ code, sentence: sentence(list, of.length === 1) }];
  };
  return [
    ...say(
      "reply_awaited",
      seen.filter(({ deadline }) => deadline > at),
      hasTime,
    ),
    ...say(
      "reply_overdue",
      seen.filter(({ deadline }) => deadline <= at),
      isOver,
    ),
    ...(heldUnseen ? [UNSEEN_BLOCK] : []),
  ];
}
