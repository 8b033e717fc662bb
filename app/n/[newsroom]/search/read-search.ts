import { now } from "#lib/core/clock.ts";
import { presentFindings, type SearchView } from "#lib/domain/search/present.ts";
import { search } from "#lib/domain/search/queries.ts";
import { readQuery } from "#lib/domain/search/read-query.ts";
import type { SearchInput } from "#lib/domain/search/schema.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import { sentenceIn } from "#lib/platform/languages/sentences/sentence-in.ts";

/** A page of what the newsroom has that fits what somebody typed, read in one transaction. */
export async function readSearch(
  actor: Actor,
  { q, page }: SearchInput,
  language: Language = "en",
): Promise<SearchView> {
  const query = readQuery(q);
  const found = await withNewsroom(actor, (db) => search(db, query, page));
  const view = presentFindings(query, found, page, now(), language);
  return { ...view, problems: view.problems.map((problem) => sentenceIn(language, problem)) };
}
