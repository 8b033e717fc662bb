import type { z } from "zod";
import { now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { settleInput } from "#lib/core/text/settle-input.ts";
import type { Relation } from "#lib/engines/permissions/facts.ts";
import { type Permission, whyNot, whyNotByRole } from "#lib/engines/permissions/permissions.ts";
import { appendEvents, type ChainOf, timeOfNextEvent } from "#lib/platform/audit/append-events.ts";
import type { EventData, EventDetail, EventType } from "#lib/platform/audit/vocabulary.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { refusalOf } from "#lib/platform/db/database-error.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import type { Actor } from "./actor.ts";
import { applyMove, type Move, planMove } from "./move.ts";
import { readInput } from "./read-input.ts";
import { earlierAnswer, keepAnswer, keyedRequest, type OnceKey } from "./request-key.ts";

/** What `load` must say of the thing in hand, besides what the handler itself wants of it. */
export interface Loaded {
  /** What the actor is to it. */
  relation?: Relation;
  /** The chain that its events go to. */
  chain: ChainOf;
  /** The step that it takes, if its state is to change: the door takes it. */
  move?: Move;
  /** Steps of other things that this one brings about; the handler tells them in its event. */
  otherMoves?: readonly Move[];
}

/** What a handler says of an event; states are added by the door. */
interface Said<T extends EventType> {
  data: Omit<EventData<T>, "from" | "to">;
  detail: EventDetail<T>;
}

type Recorder = <T extends EventType>(
  type: T,
  data: Said<T>["data"],
  detail: Said<T>["detail"],
) => Promise<void>;

type ManyRecorder = <T extends EventType>(type: T, said: readonly Said<T>[]) => Promise<void>;

export interface CommandContext<Input, L extends Loaded> {
  db: Db;
  actor: Actor;
  input: Input;
  loaded: L;
  /** The command's one time: rows and event carry the same. */
  at: Date;
  /** Records the command's audit event. */
  record: Recorder;
  /** Records many of a kind at once, in their order. */
  recordEach: ManyRecorder;
}

export interface CommandDefinition<Schema extends z.ZodType, L extends Loaded, Result, Prepared> {
  /** `noun.verb`, as the API and the log know it. */
  name: string;
  input: Schema;
  /** Fields of the input whose odd characters the handler settles itself, and says so. */
  verbatim?: readonly string[];
  permission: Permission;
  /** Kinds of events that it records beside its one: parts of it that not everybody may see, or what it brings along. */
  beside?: readonly EventType[];
  /** How long its transaction may take, where it writes much. */
  timeoutMs?: number;
  /**
   * What is done with the input alone, before the transaction and without the database: slow work,
   * which must hold nothing up. It refuses by itself who may not have it done.
   */
  prepare?: (context: { actor: Actor; input: z.output<Schema> }) => Promise<Prepared>;
  /** Locks what will change, and reads what authorising and handling need. */
  load: (context: {
    db: Db;
    actor: Actor;
    input: z.output<Schema>;
    prepared: Prepared;
  }) => Promise<L>;
  handle: (context: CommandContext<z.output<Schema>, L>) => Promise<Result>;
}

export interface Command<Result> {
  name: string;
  input: z.ZodType;
  permission: Permission;
  /**
   * `requestKey`: the request's own, where it may be sent again without being done again. `requireUnchanged`: throws
   * where the thing in hand is no more what the caller saw; asked once it is locked.
   */
  run: (
    actor: Actor,
    input: unknown,
    requestKey?: OnceKey,
    requireUnchanged?: (db: Db) => Promise<void>,
  ) => Promise<Result>;
}

/** What the actor is at this moment, not when the request began: a removed member is nothing. */
async function standing(
  db: Db,
  actor: Actor,
): Promise<{ roles: string[]; operator?: boolean; expert?: boolean }> {
  if (actor.operator) return { roles: [], operator: true };
  if (actor.engine) return { roles: ["bot"] };
  if (actor.expert) return { roles: ["expert"], expert: true };
  const where = { id: actor.memberId, personId: actor.personId, removedAt: null };
  const member = await db.member.findFirst({ where, select: { roles: true } });
  return { roles: member?.roles ?? [] };
}

/**
 * The only way to write: parse, then in one transaction lock and load, authorise, plan the
 * transition, write, move the state, record the audit event. A handler that records none, or two,
 * fails and leaves nothing.
 */
export function defineCommand<Schema extends z.ZodType, L extends Loaded, Result, Prepared = void>(
  definition: CommandDefinition<Schema, L, Result, Prepared>,
): Command<Result> {
  /** Before anything is read: whose role it is not learns nothing of how the thing stands, or stood. */
  async function requireStanding(db: Db, actor: Actor) {
    const facts = { ...(await standing(db, actor)), scopes: actor.scopes };
    const early = whyNotByRole(definition.permission, facts);
    if (early) throw new AppError("forbidden", early);
    return facts;
  }

  async function inTransaction(
    db: Db,
    actor: Actor,
    facts: Awaited<ReturnType<typeof requireStanding>>,
    input: z.output<Schema>,
    prepared: Prepared,
    requireUnchanged?: (db: Db) => Promise<void>,
  ): Promise<Result> {
    const loaded = await definition.load({ db, actor, input, prepared });
    const refusal = whyNot(definition.permission, { ...facts, ...loaded.relation });
    if (refusal) throw new AppError("forbidden", refusal);
    const at = await timeOfNextEvent(db, actor.newsroomId, loaded.chain);
    // Before its step: whoever saw it as it was before is told that, and not that it stands elsewhere.
    await requireUnchanged?.(db);
    const states = planMove(loaded.move);
    const others = (loaded.otherMoves ?? []).map((move) => ({ move, states: planMove(move) }));
    let events = 0;
    const recordEach: ManyRecorder = async (type, said) => {
      const isBeside = definition.beside?.includes(type) ?? false;
      if (!isBeside) events += said.length;
      const { newsroomId } = actor;
      const { chain } = loaded;
      // The event says what the actor was when it was authorised.
      const actedAs = facts.operator ? actor : { ...actor, roles: facts.roles };
      const full = said.map(({ data, detail }) => ({
        data: { ...(isBeside ? {} : states), ...data } as EventData<typeof type>,
        detail,
      }));
      await appendEvents(db, { type, chain, newsroomId, actor: actedAs, at }, full);
    };
    const record: Recorder = (type, data, detail) => recordEach(type, [{ data, detail }]);
    const result = await definition.handle({ db, actor, input, loaded, at, record, recordEach });
    if (loaded.move && states) await applyMove(db, loaded.move, states.to);
    for (const { move, states } of others) if (states) await applyMove(db, move, states.to);
    if (events !== 1)
      throw new Error(`${definition.name} recorded ${events} events instead of one.`);
    return result;
  }

  /** Does what was not done under this key yet; else answers as it was answered then. */
  async function onlyOnce(
    db: Db,
    actor: Actor,
    input: z.output<Schema>,
    key: OnceKey | undefined,
    work: () => Promise<Result>,
  ): Promise<Result> {
    if (!key) return work();
    const request = keyedRequest(actor, definition.name, input, key);
    const earlier = await earlierAnswer(db, request);
    if (earlier) return earlier.answer as Result;
    const result = await work();
    await keepAnswer(db, request, result, now());
    return result;
  }

  return {
    name: definition.name,
    input: definition.input,
    permission: definition.permission,
    async run(actor, raw, requestKey, requireUnchanged) {
      const input = readInput(definition.input, settleInput(raw, definition.verbatim));
      const { newsroomId, personId } = actor;
      const prepared = (await definition.prepare?.({ actor, input })) as Prepared;
      try {
        const work = async (db: Db) => {
          const facts = await requireStanding(db, actor);
          return onlyOnce(db, actor, input, requestKey, () =>
            inTransaction(db, actor, facts, input, prepared, requireUnchanged),
          );
        };
        return await inScope({ newsroomId, personId }, work, { timeoutMs: definition.timeoutMs });
      } catch (error) {
        throw refusalOf(error);
      }
    },
  };
}
