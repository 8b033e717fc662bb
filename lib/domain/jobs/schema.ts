import { z } from "zod";

/** One job that was given up. */
export const jobInput = z.object({ jobId: z.uuid() });
