import { z } from "zod";
import { readOperation } from "#lib/platform/api/operation.ts";
import { unreadOf } from "./queries.ts";

export const countUnreadOperation = readOperation({
  path: "/notifications/unread",
  summary: "How many notifications the caller has not read.",
  input: z.object({}),
  answer: z.object({ unread: z.int() }),
  read: async (db, _input, { memberId }) => ({ unread: await unreadOf(db, memberId) }),
});
