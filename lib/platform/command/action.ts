import { AppError, type ErrorCode, type Issue } from "#lib/core/errors.ts";
import { requireActor } from "#lib/platform/auth/require-actor.ts";
import { refusalOf } from "#lib/platform/db/database-error.ts";
import { forReader } from "#lib/platform/languages/reader-language.ts";
import { limitActor } from "#lib/platform/limits/limit-of-door.ts";
import { limitOfCommand } from "#lib/platform/limits/limits.ts";
import type { Command } from "./define-command.ts";
import { faultMessage } from "./fault-message.ts";
import { requestKeyOf } from "./request-key.ts";

/**
 * What an action gives the browser: the result, or what went wrong in the reader's language. Two are the
 * browser's own, where the server was not reached: `waiting` is sent when it is, `offline` is not.
 */
export type ActionResult<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      code: ErrorCode | "fault" | "waiting" | "offline";
      message: string;
      issues: readonly Issue[];
    };

/** Runs `work` and translates what it throws; a fault of ours stays private, under a number. */
export async function asAction<T>(work: () => Promise<T>): Promise<ActionResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    const error = refusalOf(thrown);
    const { code, message, issues } =
      error instanceof AppError
        ? error
        : { code: "fault" as const, message: faultMessage(error), issues: [] };
    return { ok: false, code, ...(await forReader({ message, issues })) };
  }
}

/** The key that the browser put into the input, and the input without it. */
function keyed(input: unknown): { key: string | undefined; rest: unknown } {
  if (typeof input !== "object" || input === null) return { key: undefined, rest: input };
  const { requestKey, ...rest }: { requestKey?: unknown } = input;
  return { key: requestKeyOf(requestKey), rest };
}

/**
 * The browser's door to a command that takes a file: nothing of it is read before it is known whose it is, and it
 * counts as an import.
 */
export async function runUpload<Result>(
  newsroom: string,
  command: Command<Result>,
  read: () => Promise<unknown>,
): Promise<ActionResult<Result>> {
  return asAction(async () => {
    const actor = await requireActor(newsroom);
    await limitActor("import", actor);
    const { key, rest } = keyed(await read());
    return command.run(actor, rest, key);
  });
}

/** The browser's door to a command, in the newsroom of the page's address. */
export async function runAction<Result>(
  newsroom: string,
  command: Command<Result>,
  input: unknown,
): Promise<ActionResult<Result>> {
  return asAction(async () => {
    const { key, rest } = keyed(input);
    const actor = await requireActor(newsroom);
    await limitActor(limitOfCommand(command.name), actor);
    return command.run(actor, rest, key);
  });
}
