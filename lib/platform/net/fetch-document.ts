import { request } from "undici";
import { AppError } from "#lib/core/errors.ts";
import { refuseInTransaction } from "../db/inside-transaction.ts";
import { agentTo } from "./agent-to.ts";
import { readBody } from "./read-body.ts";
import { type NetworkRules, publicNetwork, resolveHost } from "./resolve-host.ts";

const MAX_REDIRECTS = 5;
const MAX_BYTES = 20_000_000;
/** Each may fill as much memory as a document may have. */
const MOST_AT_ONCE = 8;

let atOnce = 0;

/** What can be read, by its media type. */
const readable = /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/pdf)$/;

/** A document as the network gave it. */
export interface FetchedDocument {
  /** Where it was at last, after redirects. */
  url: string;
  mediaType: string;
  /** As its Content-Type says. */
  charset?: string;
  bytes: Uint8Array;
}

const refuse = (message: string): never => {
  throw new AppError("invalid_input", message);
};

function readUrl(address: string, from?: string): URL {
  const url = URL.parse(address.trim(), from) ?? refuse("This is no web address.");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    refuse("Please give a web address that starts with https:// or http://.");
  }
  if (url.username || url.password)
    refuse("Please give the web address without a name and password.");
  return url;
}

/** A Content-Type's media type and charset (RFC 9110, 8.3). */
function readType(header: string): { mediaType: string; charset?: string } {
  const [type = "", ...parameters] = header.split(";").map((part) => part.trim());
  const charset = parameters.find((one) => /^charset=/i.test(one))?.replace(/^[^=]*=\s*/, "");
  return { mediaType: type.toLowerCase(), charset: charset?.replaceAll('"', "") };
}

/** One answer: a document, or where else it is. */
async function ask(
  url: URL,
  rules: NetworkRules,
  signal: AbortSignal,
): Promise<FetchedDocument | URL> {
  const agent = agentTo(await resolveHost(url.hostname, rules, signal));
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        accept: "text/html,application/xhtml+xml,application/pdf,text/plain",
        "accept-encoding": "gzip, deflate, br",
        "user-agent": "Mozilla/5.0 (compatible; Stet)",
      },
    });
    // What is wrong with it is told to whoever reads it; given up unread, it is nobody's fault.
    body.on("error", () => undefined);
    const header = (name: string) => String(headers[name] ?? "");
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      body.destroy();
      return readUrl(header("location"), url.href);
    }
    const { mediaType, charset } = readType(header("content-type"));
    if (statusCode >= 300 || !readable.test(mediaType)) {
      body.destroy();
      if (statusCode >= 300)
        refuse(`The site does not give this page out (it answers ${statusCode}).`);
      refuse(
        `This address leads to something that is no text (${mediaType.slice(0, 100) || "of no stated type"}). A web page, a PDF or a plain text can be read.`,
      );
    }
    const bytes = await readBody(body, header("content-encoding").trim().toLowerCase(), MAX_BYTES);
    return { url: url.href, mediaType, charset, bytes };
  } finally {
    // Nothing is kept open: the next page is another site's.
    await agent.destroy();
  }
}

async function follow(rules: NetworkRules, address: string): Promise<FetchedDocument> {
  const signal = AbortSignal.timeout(rules.wholeMs);
  let next = readUrl(address);
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const answer = await ask(next, rules, signal);
      if (!(answer instanceof URL)) return answer;
      next = answer;
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (signal.aborted) refuse("The site takes too long to give this page out.");
    refuse(`The site cannot be reached, or broke off its answer. (${next.hostname.slice(0, 200)})`);
  }
  return refuse("This address leads on and on to others: please give the one of the page itself.");
}

/** As `fetchDocument`, by other rules of the network: for tests, which fetch from this machine. */
export async function fetchBy(rules: NetworkRules, address: string): Promise<FetchedDocument> {
  refuseInTransaction("A page");
  if (atOnce >= MOST_AT_ONCE) {
    throw new AppError(
      "unavailable",
      "Too many pages are being fetched just now. Please try again in a minute.",
    );
  }
  atOnce += 1;
  try {
    return await follow(rules, address);
  } finally {
    atOnce -= 1;
  }
}

/**
 * Fetches a page, PDF or text from the public internet, and from nowhere else: each host, that of every
 * redirect too, is looked up once, refused where any of its addresses is not public, and connected to at
 * the address that was checked. No cookies, no proxy, at most 20 MB and 45 seconds; never within a
 * transaction.
 * @throws AppError (`invalid_input`), one sentence for the reader; (`unavailable`) where too many ask
 */
export const fetchDocument = (address: string): Promise<FetchedDocument> =>
  fetchBy(publicNetwork, address);
