import { searchInput } from "#lib/domain/search/schema.ts";
import { readRoute } from "#lib/platform/command/http.ts";
import { readSearch } from "../../../../../n/[newsroom]/search/read-search.ts";

/** What the newsroom has that fits `?q=…`, a page of it. */
export const GET = readRoute((actor, _address, asked) =>
  readSearch(actor, searchInput.parse(Object.fromEntries(asked))),
);
