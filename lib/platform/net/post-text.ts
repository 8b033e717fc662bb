import type { Readable } from "node:stream";
import { request } from "undici";
import { AppError } from "#lib/core/errors.ts";
import { refuseInTransaction } from "../db/inside-transaction.ts";
import { agentTo } from "./agent-to.ts";
import { type NetworkRules, resolveHost } from "./resolve-host.ts";

/** Why nothing was answered. */
export type PostProblem = "no_address" | "too_slow" | "unreachable";

/** What a receiver answered: its status, and the beginning of what it said; or why it said nothing. */
export type PostAnswer = { status: number; answer: string } | { problem: PostProblem };

/** The first of an answer's bytes; the rest is left unread. */
async function beginningOf(body: Readable, mostBytes: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    pieces.push(piece);
    size += piece.length;
    if (size >= mostBytes) break;
  }
  return new TextDecoder().decode(Buffer.concat(pieces).subarray(0, mostBytes));
}

/**
 * Posts a text to where these rules let one go, at an address that was looked up once and checked. Redirects are an
 * answer like any other and not followed; of what is answered `mostBytes` are read.
 */
export async function postText(
  rules: NetworkRules,
  { url, headers, body }: { url: string; headers: Record<string, string>; body: string },
  mostBytes: number,
): Promise<PostAnswer> {
  refuseInTransaction("A message");
  const signal = AbortSignal.timeout(rules.wholeMs);
  const { hostname } = new URL(url);
  try {
    const dispatcher = agentTo(await resolveHost(hostname, rules, signal));
    try {
      const options = { method: "POST", dispatcher, signal, headers, body } as const;
      const answered = await request(url, options);
      answered.body.on("error", () => undefined);
      const answer = await beginningOf(answered.body, mostBytes).catch(() => "");
      return { status: answered.statusCode, answer };
    } finally {
      // Nothing is kept open: the next message goes somewhere else.
      await dispatcher.destroy();
    }
  } catch (error) {
    if (error instanceof AppError) return { problem: "no_address" };
    return { problem: signal.aborted ? "too_slow" : "unreachable" };
  }
}
