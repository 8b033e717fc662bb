import { readOperation } from "#lib/platform/api/operation.ts";
import { readClearance } from "./queries.ts";
import { clearanceResource } from "./resource.ts";
import { clearanceInput } from "./schema.ts";

export const readClearanceOperation = readOperation({
  path: "/articles/{article}/clearance",
  summary: "Whether a text of the article, by its SHA-256, may be published, and why not.",
  input: clearanceInput,
  named: { articleId: "article" },
  answer: clearanceResource,
  read: (db, input) => readClearance(db, input),
});
