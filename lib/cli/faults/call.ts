import { setTimeout as delay } from "node:timers/promises";

/** An answer of the API, read whole. */
export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

const LONGEST_MS = 30_000;

/** One call of the API; undefined where no answer came, or none that can be read. */
export async function call(
  url: string,
  cookie: string,
  body: Record<string, unknown> | undefined,
  key?: string,
): Promise<Answer | undefined> {
  try {
    const answer = await fetch(url, {
      method: body ? "POST" : "GET",
      headers: {
        cookie,
        ...(body ? { "content-type": "application/json" } : {}),
        ...(key ? { "idempotency-key": key } : {}),
      },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    return { status: answer.status, body: await answer.json() };
  } catch {
    return undefined;
  }
}

/**
 * Sends a write until it is acknowledged, each time under the same key; what is refused for good is
 * given back as it is.
 */
export async function insist(
  url: string,
  cookie: string,
  body: Record<string, unknown>,
  key: string,
  until: number,
): Promise<Answer | undefined> {
  while (Date.now() < until) {
    const answer = await call(url, cookie, body, key);
    // A fault of ours is no acknowledgement: whether it was done is asked by sending it again.
    if (answer && answer.status < 500 && answer.status !== 401) return answer;
    await delay(100 + Math.random() * 300);
  }
  return undefined;
}
