import { expect, test } from "vitest";
import { testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { expertByLink } from "../queries.ts";
import { askExpert } from "./ask-expert.ts";
import { openRequest } from "./open-request.ts";

test("that the link was opened is recorded, the first time", async () => {
  const { reviewer, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  const input = { claimId, name: "Dr Roth", question: "How many came?" };
  const { requestId, token } = await askExpert.run(reviewer, input);
  const expert = await expertByLink(token);
  const { event } = await recording(() => openRequest.run(expert, {}));
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "expert.opened",
    actor: { member: requestId, name: "Dr Roth" },
    data: { claim: claimId, request: requestId },
  });
  const where = { id: requestId };
  const row = await inScope(reviewer, (db) => db.expertRequest.findFirstOrThrow({ where }));
  expect(row.openedAt).toEqual(new Date(event.at));
  await expectRefused("conflict", () => openRequest.run(expert, {}));
  await expectRefused("forbidden", () => openRequest.run(reviewer, {}));
});
