import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { readWordList } from "../queries.ts";
import { changeWordListInput } from "../schema.ts";
import { withoutRepeats, wordChanges } from "../word-changes.ts";

/** Writes one of the lists of words that the checks take notice of, from their next run on. */
export const changeWordList = defineCommand({
  name: "word_list.change",
  input: changeWordListInput,
  permission: "checks.configure",
  load: async () => ({ chain: "newsroom" as const }),
  async handle({ db, actor, input, at, record }) {
    const { kind } = input;
    // Read here, under the lock on the newsroom's chain: nobody else changes it meanwhile.
    const stored = await readWordList(db, kind);
    if (stored.version !== input.version) {
      throw new AppError(
        "conflict",
        "Somebody else has changed this list since you opened it. Nothing was saved.",
      );
    }
    const entries = withoutRepeats(input.entries);
    const { added, removed } = wordChanges(stored.entries, entries);
    if (added.length + removed.length === 0) {
      throw new AppError("conflict", "Nothing is changed in this list.");
    }
    const version = stored.version + 1;
    const { newsroomId, memberId: changedById } = actor;
    const change = { version, entries: JSON.stringify(entries), changedById, changedAt: at };
    if (stored.version > 0) await db.wordList.updateMany({ where: { kind }, data: change });
    else await db.wordList.createMany({ data: { newsroomId, kind, ...change } });
    await record(
      "word_list.changed",
      { list: kind, version, entries: entries.length },
      { added, removed },
    );
    return { version, entries: entries.length };
  },
});
