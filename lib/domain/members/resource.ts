import { z } from "zod";
import { id, time } from "#lib/platform/api/resource-parts.ts";

/** A member as the API gives one out: no address, which their newsroom's admins alone see. */
export const memberResource = z
  .object({
    id,
    name: z.string(),
    roles: z.array(z.string()),
    removedAt: time.nullable(),
  })
  .meta({ id: "Member" });
