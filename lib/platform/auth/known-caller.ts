import { decode } from "next-auth/jwt";
import { Pool } from "pg";
import { settings } from "#lib/core/env.ts";
import { digestOfSecret } from "#lib/core/secrets.ts";
import { databaseUrl } from "#lib/platform/db/address.ts";
import { shownToken, TOKEN_PREFIX } from "#lib/platform/requests/bearer.ts";

/** next-auth's cookie of who is signed in, over https and without. */
const sessionCookie = /(?:^|; *)(?:__Secure-)?next-auth\.session-token=([^;]+)/;

const own: { pool?: Pool } = {};

/** Its own few connections: what a stranger sends is not to keep others from the database. */
function pool(): Pool {
  own.pool ??= new Pool({
    connectionString: databaseUrl(),
    max: 2,
    idleTimeoutMillis: 10_000,
    connectionTimeoutMillis: 5_000,
    allowExitOnIdle: true,
  });
  return own.pool;
}

/** Whether there is such a token; whether it still holds is asked at its door. */
async function isToken(header: string): Promise<boolean> {
  const [, token = ""] = /^bearer +(\S+) *$/i.exec(header) ?? [];
  const sha256 = digestOfSecret(TOKEN_PREFIX, token);
  if (!sha256) return false;
  const { rows } = await pool().query("SELECT newsroom_id_by_token($1) AS id", [sha256]);
  return Boolean(rows[0]?.id);
}

/**
 * Whether a request is of somebody whom we gave something to show: a cookie that we signed, or a token. It says
 * nothing of what they may, nor whether their session still runs: each door asks that. It is cheap, and for the
 * gate before all doors.
 */
export async function isKnownCaller(headers: Headers): Promise<boolean> {
  const shown = shownToken(headers);
  if (shown !== undefined) return isToken(shown);
  const [, token] = sessionCookie.exec(headers.get("cookie") ?? "") ?? [];
  const secret = settings().NEXTAUTH_SECRET;
  if (!token || !secret) return false;
  const claims = await decode({ token: decodeURIComponent(token), secret });
  return typeof claims?.sessionId === "string";
}
