import { afterAll, beforeAll, expect, test } from "vitest";
import { testFullNewsroom } from "#lib/domain/test-full-newsroom.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { examine } from "./examine.ts";
import { spanTables } from "./spans.ts";

/** Whoever owns the database breaks one thing after the other, past every trigger; all of it is rolled back. */

const owner = await ownerConnection();
afterAll(() => owner.end());
let newsroom = "";
let newsroomId = "";
beforeAll(async () => {
  ({ newsroomSlug: newsroom, newsroomId } = await testFullNewsroom());
}, 60_000);

/** What is said of the newsroom after this statement, which is to touch a row at least. */
async function saidAfter(sql?: string): Promise<string[]> {
  await owner.query("BEGIN; SET LOCAL session_replication_role = replica");
  try {
    if (sql) expect((await owner.query(sql)).rowCount, sql).toBeGreaterThan(0);
    const complaints = await examine(owner);
    const ours = complaints.filter((one) => one.newsroom === newsroom || one.newsroom === "");
    return ours.map(({ what, repair }) => (repair ? `${what} [${repair.kind}]` : what));
  } finally {
    await owner.query("ROLLBACK");
  }
}

/** One row of a table of the newsroom. */
const one = (table: string, condition = "true") =>
  `ctid = (SELECT ctid FROM ${table} WHERE newsroom_id = '${newsroomId}' AND ${condition} LIMIT 1)`;
const change = (table: string, what: string, condition?: string) =>
  `UPDATE ${table} SET ${what} WHERE ${one(table, condition)}`;
const remove = (table: string, condition?: string) =>
  `DELETE FROM ${table} WHERE ${one(table, condition)}`;

test("a newsroom that nobody touched is well", async () => {
  expect(await saidAfter()).toEqual([]);
});

const owners: Record<string, string> = {
  claim_span: "claim",
  annotation_span: "note",
  finding_span: "finding",
  correction: "the correction of",
  publication_correction: "the published error",
};

test("every table that says what stands where is looked at", async () => {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT DISTINCT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name LIKE '%\\_offset'`,
  );
  const names = rows.map(({ name }) => name).toSorted();
  expect(Object.keys(spanTables).toSorted()).toEqual(names);
  expect(Object.keys(owners).toSorted()).toEqual(names);
});

test.each(Object.entries(owners))(
  "a span whose words do not stand there is found: %s",
  async (table, of) => {
    const end = table === "correction" ? "" : ", end_offset = end_offset + 1";
    const said = await saidAfter(change(table, `start_offset = start_offset + 1${end}`));
    expect(said.join("\n")).toMatch(
      new RegExp(`the words of ${of} \\S+ do not stand at \\d+ to \\d+`),
    );
  },
);

test("an approval whose digest does not fit is found, and what it was given on", async () => {
  const said = async (sql: string) => (await saidAfter(sql)).join("\n");
  expect(await said(change("decision", "digest = repeat('0', 64)"))).toMatch(
    /in article \S+, the decision \S+ says something else than its events recorded/,
  );
  expect(await said(change("claim", "statement = 'Another.'"))).toMatch(
    /the claim \S+ says something else/,
  );
  expect(await said(change("verdict", "rationale = 'Another.'"))).toMatch(
    /the verdict \S+ says something/,
  );
  expect(await said(change("evidence", "quote = 'Another.'"))).toMatch(
    /the piece of evidence \S+ says something else/,
  );
  expect(await said(change("claim", "state = 'approved'", "state <> 'approved'"))).toMatch(
    /the claim \S+ says/,
  );
});

test("a file and a text that are not the ones that were stored are found", async () => {
  const file = await saidAfter(change("source_file", "bytes = set_byte(bytes, 0, 9)"));
  expect(file.join("\n")).toMatch(/the file \S+ \(“scan\.pdf”\) is not the one that was stored/);
  const text = await saidAfter(change("revision", "text = text || '.'"));
  expect(text.join("\n")).toMatch(/the text of revision \d+ of article \S+ is not the one/);
});

test("an event without its row is found", async () => {
  expect((await saidAfter(remove("reply"))).join("\n")).toMatch(
    /the reply \S+ was recorded, and is not there/,
  );
});

test("a head that does not agree, and a log that is gone, are found", async () => {
  const head = await saidAfter(change("chain", "head_seq = head_seq + 1"));
  expect(head.join("\n")).toMatch(/cut off: in .*, event \d+ and what follows is missing/);
  const gone = await saidAfter(remove("chain", "article_id IS NOT NULL"));
  expect(gone.join("\n")).toMatch(/article \S+ has no log/);
});

test("what the search does not find is found, and can be repaired", async () => {
  for (const kind of ["article", "claim", "evidence", "source", "note"]) {
    const said = await saidAfter(remove("search_entry", `kind = '${kind}'`));
    expect(said, kind).toHaveLength(1);
    expect(said[0]).toMatch(
      new RegExp(`^the search does not find the ${kind} \\S+ \\[${kind}\\]$`),
    );
  }
});

test("the search finds no restricted source, which is well", async () => {
  const hidden = `WITH one AS (UPDATE source SET visible_to = ARRAY[added_by_id] WHERE newsroom_id = '${newsroomId}' RETURNING id)
    DELETE FROM search_entry WHERE id IN (SELECT id FROM one
      UNION SELECT e.id FROM evidence e JOIN one ON one.id = e.source_id)`;
  expect((await saidAfter(hidden)).join("\n")).not.toContain("the search");
});
