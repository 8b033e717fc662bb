import { z } from "zod";
import { id, name } from "./event-parts.ts";
import { event } from "./event-shape.ts";

const roles = z.array(z.string());

/** What happens to the members of a newsroom. */
export const memberEvents = {
  "member.added": event({ member: id, roles }, { name, email: z.string() }),
  "member.roles_changed": event({ member: id, roles, was: roles }, { name }),
  "member.removed": event({ member: id }, { name }),
  "member.restored": event({ member: id, roles }, { name }),
};
