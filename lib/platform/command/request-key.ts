import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { sealedDigest } from "#lib/platform/auth/sealed-secret.ts";
import type { Db } from "#lib/platform/db/client.ts";
import type { Actor } from "./actor.ts";

/** A request that is to be done once, however often it is sent: whose, what, and its own key. */
export interface KeyedRequest {
  actor: Actor;
  command: string;
  /** As the command's schema reads it, or as the door does that works the command's input out of it. */
  input: unknown;
  key: string;
}

/** Tells one input from another, to whoever has the server's key; files in it by their bytes. */
function digestOf(input: unknown): string {
  const text = JSON.stringify(input, function (this: Record<string, unknown>, name, value) {
    const said = this[name];
    return said instanceof Uint8Array ? sha256Hex(said) : value;
  });
  return sealedDigest("requests", text ?? "");
}

/**
 * A request's own key; with what was sent under it where the command's input is worked out of that, and so may be
 * another when the same is sent again.
 */
export type OnceKey = string | Pick<KeyedRequest, "key" | "input">;

/** The request of this key: told from others by the command's input, or by what the key says was sent. */
export function keyedRequest(
  actor: Actor,
  command: string,
  input: unknown,
  key: OnceKey,
): KeyedRequest {
  return { actor, command, input, ...(typeof key === "string" ? { key } : key) };
}

const KEPT_MS = 24 * 3_600_000;

/** The key that a request says of itself, in whichever case; undefined where it says none. */
export function requestKeyOf(said: unknown): string | undefined {
  if (said === undefined || said === null) return undefined;
  const key = typeof said === "string" ? said.toLowerCase() : "";
  if (isId(key)) return key;
  throw new AppError("invalid_input", "The key of a request is a UUID.");
}

/** The key of one of the steps of a thing: always the same one, so that a step that was done is not done again. */
export function stepKey(id: string, step: string): string {
  const hex = sha256Hex(`${id} ${step}`);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

/**
 * What the same request was answered before; undefined where it was not done yet. Until the
 * transaction ends, whoever sends it again waits here.
 * @throws AppError `invalid_input` where another request had this key
 */
export async function earlierAnswer(
  db: Db,
  { actor, command, input, key }: KeyedRequest,
): Promise<{ answer: unknown } | undefined> {
  const lock = `${actor.newsroomId} ${actor.memberId} ${key}`;
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
  const where = { newsroomId: actor.newsroomId, memberId: actor.memberId, key };
  const row = await db.requestKey.findFirst({ where });
  if (!row) return undefined;
  const isSame = row.inputSha256 === null || row.inputSha256 === digestOf(input);
  if (row.command !== command || !isSame) {
    throw new AppError("invalid_input", "This key was used for another request.");
  }
  return { answer: (JSON.parse(row.answer) as { answer?: unknown }).answer };
}

/** Keeps the answer for whoever sends the request again, for a day. */
export async function keepAnswer(
  db: Db,
  { actor, command, input, key }: KeyedRequest,
  answer: unknown,
  at: Date,
): Promise<void> {
  const { newsroomId, memberId } = actor;
  const row = { newsroomId, memberId, key, command, inputSha256: digestOf(input) };
  const kept = { ...row, answer: JSON.stringify({ answer }), createdAt: at };
  await db.requestKey.createMany({ data: kept });
  const old = { newsroomId, createdAt: { lt: new Date(at.getTime() - KEPT_MS) } };
  await db.requestKey.deleteMany({ where: old });
}
