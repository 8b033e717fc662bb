import { restoreRevision } from "#components/outbox/doors.ts";
import type { Done } from "#components/workbench/done-stack.ts";
import type { ActionResult } from "#lib/platform/command/action.ts";

interface Made {
  revisionId: string;
  number: number;
}
type Making = Promise<ActionResult<Made>>;

/** By the article's id: the last revision that was made here. */
const lastMade = new Map<string, string>();

/**
 * A new revision that was just made, and the way back: the text of the one before, where nobody changed it since.
 * @param again makes the same on the text that was put back; else the revision's own text is put there again
 */
export function revisionDone(
  place: { newsroom: string; articleId: string },
  said: string,
  made: Made,
  again?: (revisionId: string) => Making,
): Done {
  const { newsroom, articleId } = place;
  lastMade.set(articleId, made.revisionId);
  const before = made.number - 1;
  // The number of the revision that has the change.
  let changed = made.number;

  async function noted(making: Making): Making {
    const result = await making;
    if (result.ok) lastMade.set(articleId, result.value.revisionId);
    return result;
  }
  const putBack = (number: number, replaces: number) =>
    noted(restoreRevision(newsroom, { articleId, number, replaces }));

  return {
    said,
    undo: () => putBack(before, changed),
    redo: async () => {
      const last = lastMade.get(articleId);
      const result = await (again && last ? noted(again(last)) : putBack(changed, before));
      if (result.ok) changed = result.value.number;
      return result;
    },
  };
}
