import { z } from "zod";
import type { Command } from "#lib/platform/command/define-command.ts";
import { clearKeptFiles } from "./kept-files.ts";

/** What the note of every kept file says, whatever else. */
const owned = z.object({ newsroomId: z.uuid() });

/**
 * A command after which there is less to be seen than before, as texts were erased or names hidden: no file of the
 * newsroom that lies about still has them. Whoever asked for one asks again.
 */
export const clearingKeptFiles = <Result>(command: Command<Result>): Command<Result> => ({
  ...command,
  async run(actor, ...request) {
    const result = await command.run(actor, ...request);
    await clearKeptFiles(({ note }) => owned.safeParse(note).data?.newsroomId === actor.newsroomId);
    return result;
  },
});
