import { AppError, httpStatus } from "#lib/core/errors.ts";
import type { Handler } from "./test-doors-found.ts";

/** What is sent to a door: words that begin with `$` are things of `test-doors.ts`. */
export interface Sent {
  at?: Record<string, unknown>;
  body?: Record<string, unknown>;
  form?: Record<string, unknown>;
}

/** What came of it: `ok`, or the code of the refusal. */
export type Outcome = string;

/** The words that begin with `$` as the things that they name. */
export function filled(value: unknown, things: Record<string, unknown>): unknown {
  if (typeof value === "string" && value.startsWith("$")) {
    const thing = things[value.slice(1)];
    if (thing === undefined) throw new Error(`testDoors makes no ${value}.`);
    return thing;
  }
  if (Array.isArray(value)) return value.map((part) => filled(part, things));
  if (value === null || typeof value !== "object" || value instanceof Uint8Array) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, filled(part, things)]);
  return Object.fromEntries(parts);
}

function formOf(fields: Record<string, unknown>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    const isFile = value instanceof Uint8Array;
    form.set(name, isFile ? new File([Uint8Array.from(value)], "draft.txt") : String(value));
  }
  return form;
}

/** Runs what throws its refusals: a command, or a page, which sends to sign in or is not there. */
export async function outcomeOf(work: () => unknown): Promise<Outcome> {
  try {
    await work();
    return "ok";
  } catch (error) {
    if (error instanceof AppError) return error.code;
    const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
    if (digest.startsWith("NEXT_REDIRECT")) {
      return digest.includes("/sign-in") ? "unauthenticated" : "ok";
    }
    if (digest.endsWith(";404")) return "not_found";
    throw error;
  }
}

export function askPage(page: Handler, slug: string, { at }: Sent): Promise<Outcome> {
  const params = Promise.resolve({ newsroom: slug, ...at });
  return outcomeOf(() => page({ params, searchParams: Promise.resolve({}) }));
}

function isAnswer(value: unknown): value is { ok: boolean; code?: string } {
  return typeof value === "object" && value !== null && "ok" in value;
}

export async function askAction(action: Handler, given: readonly unknown[]): Promise<Outcome> {
  const answer = await action(...given);
  if (!isAnswer(answer)) throw new Error("This action gives no ActionResult.");
  return answer.ok ? "ok" : (answer.code ?? "");
}

/** What an action of a newsroom is given: its slug, the input, the form. */
export function givenTo(slug: string, { body, form }: Sent): unknown[] {
  return [slug, ...(body ? [body] : []), ...(form ? [formOf(form)] : [])];
}

/** Asks a route as a page of this site would; what the answer holds is not read. */
export async function askRoute(
  route: Handler,
  method: string,
  slug: string,
  { at, body = {}, form }: Sent,
): Promise<Outcome> {
  const headers = new Headers({ host: "stet.example", origin: "https://stet.example" });
  if (!form && method !== "GET") headers.set("content-type", "application/json");
  const sent = form ? formOf(form) : JSON.stringify(body);
  const request = new Request("https://stet.example/?tab=00000000-0000-7000-8000-000000000001", {
    method,
    headers,
    body: method === "GET" ? undefined : sent,
  });
  const answer = await route(request, { params: Promise.resolve({ newsroom: slug, ...at }) });
  if (!(answer instanceof Response)) throw new Error("This route gives no Response.");
  await answer.body?.cancel();
  const code = Object.entries(httpStatus).find(([, status]) => status === answer.status)?.[0];
  return answer.ok ? "ok" : (code ?? String(answer.status));
}
