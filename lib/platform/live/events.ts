import { z } from "zod";
import { doings } from "./messages.ts";

const id = z.uuid();

/** One event of an article's chain, as those who have it open are told: ids, and who did it. */
const change = z
  .object({
    seq: z.int().meta({ description: "Its number in the article's log: where one goes on." }),
    type: z.string(),
    actor: z.object({ id, name: z.string() }),
    claim: id.optional(),
    annotation: id.optional(),
    revision: z.int().optional(),
  })
  .meta({ id: "LiveChange" });

const present = z
  .object({ id, name: z.string(), doing: z.enum(doings), claim: id.optional() })
  .meta({ id: "Present" });

/** What the stream of an article tells, by the names of its events. */
export const liveEvent = z.discriminatedUnion("event", [
  z.object({ event: z.literal("changed"), id: z.string(), data: change }),
  z.object({ event: z.literal("presence"), data: z.object({ people: z.array(present) }) }),
  z.object({ event: z.literal("beat"), data: z.object({}) }),
  z.object({
    event: z.literal("ended"),
    data: z.object({ because: z.enum(["signed_out", "not_a_member"]) }),
  }),
]);
