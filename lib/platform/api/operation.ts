import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import type { Permission } from "#lib/engines/permissions/permissions.ts";
import { requestActor } from "#lib/platform/auth/request-actor.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { Command } from "#lib/platform/command/define-command.ts";
import { jsonBody, problem } from "#lib/platform/command/http.ts";
import { requirePermission, requireRole } from "#lib/platform/command/may.ts";
import { readInput } from "#lib/platform/command/read-input.ts";
import { requestKeyOf } from "#lib/platform/command/request-key.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { limitActor } from "#lib/platform/limits/limit-of-door.ts";
import { limitOfCommand } from "#lib/platform/limits/limits.ts";
import { entityTag, isTag, namesTag, wantedTag } from "./entity-tag.ts";

/** What the address names: fields of the input, each with the part of the path that gives it. */
type Named = Record<string, string>;
type Address = Record<string, string>;

/** An answer of another status than 200. */
interface OtherAnswer {
  description: string;
  /** Its headers, with what each says. */
  headers?: Readonly<Record<string, string>>;
  /** Its JSON, where it is no part of a file. */
  answer?: z.ZodType;
}

/** What is answered where all goes well, as far as that is not 200 with plain JSON. */
interface Done {
  status?: "200" | "201" | "204";
  /** The media type of its JSON. */
  type?: string;
  /** Its headers besides the entity tag of what is read, with what each says. */
  headers?: Readonly<Record<string, string>>;
}

/** One thing that a program can ask of the API: what its document says of it, and what answers it. */
export interface Operation {
  method: "get" | "post" | "put" | "delete" | "options";
  /** Below the newsroom's address; parts in braces are ids. */
  path: string;
  /** What it does, in a few words. */
  summary: string;
  /** Undefined where anybody may ask, without saying who they are. */
  permission: string | undefined;
  input: z.ZodType;
  named: Named;
  /** The media types in which its JSON may be sent, where plain JSON is not the only one. */
  takes?: readonly string[];
  answer: z.ZodType;
  done?: Done;
  /** What is answered where that is no JSON: the media types. */
  media?: readonly string[];
  /** Headers that it reads besides, with what each is for. */
  headers?: Readonly<Record<string, string>>;
  /** What it answers besides 200 and refusals, by status. */
  besides?: Readonly<Record<string, OtherAnswer>>;
  /** Whether `If-Match` can be sent: the entity tag of what the address names. */
  takesTag: boolean;
  /** Whether an `Idempotency-Key` can be sent. */
  takesKey: boolean;
  respond: (request: Request, address: Address) => Promise<Response>;
}

/** What can be read of one thing, and so has an entity tag. */
export interface ReadOperation extends Operation {
  tagOf: (db: Db, actor: Actor, address: Address) => Promise<string>;
}

function fieldsOf(named: Named, address: Address): Record<string, string | undefined> {
  const parts = Object.entries(named).map(([field, part]) => [field, address[part]]);
  return Object.fromEntries(parts);
}

/** What is no id names nothing, as an id that nothing has. */
function requireIds(address: Address): void {
  const { newsroom: _, ...ids } = address;
  if (Object.values(ids).every(isId)) return;
  throw new AppError("not_found", "There is no such thing in this newsroom.");
}

/** How one page of a list says where the next one is (RFC 8288). */
function linkOf(request: Request, answer: object): Record<string, string> {
  const next = "next" in answer ? answer.next : null;
  if (typeof next !== "string" && typeof next !== "number") return {};
  const { searchParams } = new URL(request.url);
  searchParams.set("after", String(next));
  return { link: `<?${searchParams}>; rel="next"` };
}

/**
 * Something to be read, by whoever is a member of the newsroom, or by whom `permission` names; what its answer does not
 * name is left out.
 */
export function readOperation<Input extends z.ZodType, Answer extends z.ZodType<object>>(given: {
  path: string;
  summary: string;
  input: Input;
  named?: Named;
  answer: Answer;
  read: (db: Db, input: z.output<Input>, actor: Actor) => Promise<z.input<Answer>>;
  permission?: Permission;
}): ReadOperation {
  const { path, summary, input, named = {}, answer, read } = given;
  const { permission = "newsroom.read" } = given;
  async function answerTo(db: Db, actor: Actor, fields: unknown): Promise<object> {
    return answer.parse(await read(db, readInput(input, fields), actor));
  }
  return {
    ...{ method: "get", path, summary, permission },
    ...{ input, named, answer, takesTag: false, takesKey: false },
    tagOf: async (db, actor, address) =>
      entityTag(await answerTo(db, actor, fieldsOf(named, address))),
    async respond(request, address) {
      const actor = await requestActor(request, address.newsroom ?? "");
      requirePermission(actor, permission);
      requireIds(address);
      const asked = Object.fromEntries(new URL(request.url).searchParams);
      const fields = { ...asked, ...fieldsOf(named, address) };
      const value = await withNewsroom(actor, (db) => answerTo(db, actor, fields));
      const etag = entityTag(value);
      const headers = { etag, "cache-control": "no-store", ...linkOf(request, value) };
      const has = request.headers.get("if-none-match");
      if (has && namesTag(has, etag)) return new Response(null, { status: 304, headers });
      return Response.json(value, { headers });
    },
  };
}

/** Refuses what was meant for the thing as it was: for the command to ask once it is locked. */
function unchanged(request: Request, address: Address, actor: Actor, of?: ReadOperation) {
  if (!of && request.headers.has("if-match")) {
    throw new AppError("invalid_input", "What this address names has no version (If-Match).");
  }
  const wanted = wantedTag(request);
  if (!of || wanted === undefined) return undefined;
  return async (db: Db) => {
    if (isTag(wanted, await of.tagOf(db, actor, address))) return;
    throw new AppError("changed", "This has changed since you read it. Please read it again.");
  };
}

/**
 * A command at the network's door: `POST` with a JSON object. What the address names is put into the
 * input over whatever the body says.
 */
export function commandOperation<Result>(given: {
  path: string;
  summary: string;
  command: Command<Result>;
  named?: Named;
  answer?: z.ZodType<Result>;
  /** The thing that the address names, where `If-Match` may be sent with its entity tag. */
  of?: ReadOperation;
  /** Where a file may be sent in it. */
  mostBytes?: () => number;
  /** Whether what it answers is shown once, and so kept for nobody who asks again. */
  isShownOnce?: boolean;
}): Operation {
  const { path, summary, command, named = {}, answer = z.object({}), of, mostBytes } = given;
  const takesKey = !given.isShownOnce;
  return {
    ...{ method: "post", path, summary, permission: command.permission },
    ...{ input: command.input, named, answer, takesTag: of !== undefined, takesKey },
    async respond(request, address) {
      const actor = await requestActor(request, address.newsroom ?? "");
      // Before anything is read: whoever may not do it is not waited for.
      requireRole(actor, command.permission);
      await limitActor(mostBytes ? "import" : limitOfCommand(command.name), actor);
      const key = requestKeyOf(request.headers.get("idempotency-key"));
      if (key && !takesKey) {
        throw new AppError(
          "invalid_input",
          "What this answers is shown once: please send no Idempotency-Key.",
        );
      }
      const input = { ...(await jsonBody(request, mostBytes?.())), ...fieldsOf(named, address) };
      const result = await command.run(actor, input, key, unchanged(request, address, actor, of));
      return Response.json(result ?? {});
    },
  };
}

type Params = Promise<Address>;

/** The handler of a route that answers this operation; refusals are problem details. */
export function operationRoute(operation: Operation) {
  return async (request: Request, { params }: { params: Params }): Promise<Response> => {
    try {
      return await operation.respond(request, await params);
    } catch (error) {
      return problem(error);
    }
  };
}
