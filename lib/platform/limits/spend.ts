import { settings } from "#lib/core/env.ts";
import { AppError } from "#lib/core/errors.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { type Counted, type Limit, type LimitName, limitOf } from "./limits.ts";

/** Whom something counts for; what is not known is left out. */
export type Spenders = Partial<Record<Counted, string>>;

/** So that it never gets slow: now and then what nobody needs any more is swept away. */
const SWEEP_ONE_IN = 100;
const SWEPT_AT_ONCE = 500;

const keyOf = (name: LimitName | "known", counted: Counted, who: string) =>
  sha256Hex(`${name} ${counted} ${who}`);

/**
 * Uses one of the limit, in one statement, so that no two at once get the last one. The row holds the
 * moment at which all is given back (GCRA, as ATM Forum TM 4.0 has it): what is refused uses nothing.
 * @returns after how many seconds there is one again; undefined where there was one
 */
async function take(db: Db, key: string, { most, seconds }: Limit): Promise<number | undefined> {
  const step = seconds / most;
  const taken = await db.$queryRaw<unknown[]>`
    INSERT INTO rate_limit AS r (key, full_at)
    VALUES (${key}, clock_timestamp() + make_interval(secs => ${step}))
    ON CONFLICT (key) DO UPDATE
      SET full_at = greatest(r.full_at, clock_timestamp()) + make_interval(secs => ${step})
      WHERE greatest(r.full_at, clock_timestamp()) + make_interval(secs => ${step})
        <= clock_timestamp() + make_interval(secs => ${seconds})
    RETURNING 1`;
  if (taken.length > 0) return undefined;
  const [row] = await db.$queryRaw<{ wait: number }[]>`
    SELECT ceil(extract(epoch FROM full_at - clock_timestamp()) + ${step} - ${seconds})::int AS wait
    FROM rate_limit WHERE key = ${key}`;
  return Math.max(1, row?.wait ?? 1);
}

/** Whether this account was used at this address before. */
async function isKnown(db: Db, place: string): Promise<boolean> {
  const key = keyOf("known", "account at an address", place);
  const found = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM rate_limit WHERE key = ${key} AND full_at > clock_timestamp()`;
  return found.length > 0;
}

async function sweep(db: Db): Promise<void> {
  await db.$executeRaw`DELETE FROM rate_limit WHERE key IN (
    SELECT key FROM rate_limit WHERE full_at < clock_timestamp() - interval '1 minute'
    LIMIT ${SWEPT_AT_ONCE} FOR UPDATE SKIP LOCKED)`;
}

/**
 * Counts one sign-in, write, import, export or guess for a person, an address, an account (or an
 * account at an address): every door that a stranger can knock at calls it before it does anything.
 * For a link, a code or a token that may be guessed: `spendLimit("guess", { address })`.
 * @throws AppError `too_many`, with how many seconds to wait; then nothing was counted
 */
export async function spendLimit(name: LimitName, spenders: Spenders): Promise<void> {
  const given = settings();
  const order: Counted[] = ["person", "account at an address", "account", "address"];
  await inScope({}, async (db) => {
    if (Math.random() * SWEEP_ONE_IN < 1) await sweep(db);
    for (const counted of order) {
      const who = spenders[counted];
      const limit = limitOf(name, counted, given);
      if (who === undefined || limit.most === 0) continue;
      // Whoever shuts an account by guessing shuts it for places that it was never used from.
      const place = spenders["account at an address"];
      if (counted === "account" && place !== undefined && (await isKnown(db, place))) continue;
      const wait = await take(db, keyOf(name, counted, who), limit);
      if (wait !== undefined) throw tooMany(wait);
    }
  });
}

function tooMany(wait: number): AppError {
  const message = `That is too much in a short time. Please try again in ${wait} seconds.`;
  return new AppError("too_many", message, [], wait);
}

const KNOWN_FOR_DAYS = 90;

/** Remembers that an account was signed in to from an address: strangers cannot shut it out from there. */
export async function rememberPlace(place: string): Promise<void> {
  const key = keyOf("known", "account at an address", place);
  await inScope(
    {},
    (db) => db.$executeRaw`
    INSERT INTO rate_limit (key, full_at)
    VALUES (${key}, clock_timestamp() + make_interval(days => ${KNOWN_FOR_DAYS}))
    ON CONFLICT (key) DO UPDATE SET full_at = excluded.full_at`,
  );
}
