import { expect, it } from "vitest";
import { articleStateLabels } from "#lib/domain/articles/present.ts";
import { categories, priorities } from "#lib/domain/claims/categories.ts";
import { dispositions, ratings } from "#lib/domain/claims/verdicts.ts";
import { claimStateLabels } from "#lib/domain/claims/workflow.ts";
import { stances } from "#lib/domain/evidence/stances.ts";
import { outcomeLabels } from "#lib/domain/findings/outcomes.ts";
import { searchKinds } from "#lib/domain/search/search-kinds.ts";
import { sourceKindLabels } from "#lib/domain/sources/source-kinds.ts";
import { roles } from "#lib/engines/permissions/facts.ts";
import words from "#messages/en/words.json" with { type: "json" };

it.each([
  ["ratings", words.ratings, ratings],
  ["dispositions", words.dispositions, dispositions],
  ["claimStates", words.claimStates, claimStateLabels],
  ["articleStates", words.articleStates, articleStateLabels],
  ["categories", words.categories, categories],
  ["priorities", words.priorities, priorities],
  ["stances", words.stances, stances],
  ["sourceKinds", words.sourceKinds, sourceKindLabels],
  ["outcomes", words.outcomes, outcomeLabels],
  ["searchKinds", words.searchKinds, searchKinds],
])("on the screen, %s are called as in a report, in the same order", (_, shown, reported) => {
  expect(Object.entries(shown)).toEqual(Object.entries(reported));
});

it("has a name for each role, in their order", () => {
  expect(Object.keys(words.roles)).toEqual([...roles]);
});
