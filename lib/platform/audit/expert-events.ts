import { z } from "zod";
import { expert, id } from "./event-parts.ts";
import { event } from "./event-shape.ts";

/** Whom the newsroom asked outside about a claim, by a link, and what they said. */
export const expertEvents = {
  "expert.asked": event(expert.asked.data, expert.asked.detail),
  "expert.opened": event(expert.about, {}),
  "expert.answered": event(
    { ...expert.about, askedBy: id, stance: z.string().optional() },
    { answer: z.string() },
  ),
  "expert.revoked": event(expert.about, {}),
};
