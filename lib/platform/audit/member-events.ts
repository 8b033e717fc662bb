import { z } from "zod";
import { id, name } from "./event-parts.ts";
import { event } from "./event-shape.ts";

const roles = z.array(z.string());
const email = z.string();

/** What happens to the members of a newsroom, and who is asked in. */
export const memberEvents = {
  "member.added": event({ member: id, roles }, { name, email }),
  // By the one who joins; the invitation says who asked them.
  "member.joined": event({ member: id, invitation: id, roles }, { name, email }),
  "member.roles_changed": event({ member: id, roles, was: roles }, { name }),
  "member.removed": event({ member: id }, { name }),
  "member.restored": event({ member: id, roles }, { name }),
  "invitation.made": event({ invitation: id, roles, expires: z.iso.datetime() }, { email }),
  "invitation.revoked": event({ invitation: id }, { email }),
  "password_link.made": event({ member: id, expires: z.iso.datetime() }, { name }),
  // By an admin, for whoever lost it and their recovery codes.
  "second_factor.reset": event({ member: id }, { name }),
  "second_factor.required": event({ required: z.boolean() }, {}),
  // Whether public editions of reports call members by their roles.
  "names.hidden": event({ hidden: z.boolean() }, {}),
};
