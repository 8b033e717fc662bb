import { afterAll, expect, test } from "vitest";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { foldWords, wordsOf } from "./fold-words.ts";

const sql = await ownerConnection();
afterAll(() => sql.end());

test("the database folds words as the application does, character by character", async () => {
  const characters: string[] = [];
  for (let code = 1; code < 0x2_0000; code += 1) {
    const character = String.fromCodePoint(code);
    if (character.isWellFormed()) characters.push(character);
  }
  const { rows } = await sql.query<{ of: string; apart: string; folded: string }>(
    `SELECT c AS of, normalize(c, NFKD) AS apart, fold_words('a' || c || 'b') AS folded
     FROM unnest($1::text[]) c`,
    [characters],
  );
  // The two may know Unicode in different versions.
  const known = rows.filter(({ of, apart }) => of.normalize("NFKD") === apart);
  expect(known.length).toBeGreaterThan(characters.length - 50);
  const differing = known.filter(({ of, folded }) => foldWords(`a${of}b`) !== folded);
  expect(differing.map(({ of }) => of.codePointAt(0)?.toString(16))).toEqual([]);
});

test.each([
  "😀 Envoys from 3 countries came: “Chad”, Mali-Nord, O’Brien’s 17.5 % and a@b.example/x?y=1",
  "قال الوزيرُ، إنَّ «السفراء» وصلوا يوم ١٧ مايو؛ ثم غادروا…",
  "Die Größe des Bundeskanzleramts (½ davon) — 1e5 covid19 0x1f",
])("the database counts the words of “%s” as the application does", async (text) => {
  const { rows } = await sql.query<{ lexeme: string; place: number }>(
    `SELECT lexeme, place FROM unnest(to_tsvector('simple', fold_words($1))) one, unnest(positions) place
     ORDER BY place`,
    [text],
  );
  expect(rows.map(({ lexeme }) => lexeme)).toEqual(wordsOf(text).map(({ folded }) => folded));
  expect(rows.map(({ place }) => place)).toEqual(rows.map((_, index) => index + 1));
});
