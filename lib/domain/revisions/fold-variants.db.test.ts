import { expect, test } from "vitest";
import { foldVariants } from "#lib/engines/anchoring/alignment/fold-variants.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";

/** What is folded by more than one character. */
const words = [
  "\u1112\u1161\u11AB국",
  "ﻛﺘﺎﺏ ﻻ الوزيـــر كَتَبَ",
  "ﬁrm ｶﾞ １７，０００ 10² ½ ① Ⅳ",
  "❤️ co\u00ADop Oʼneil “it’s” -- ...",
  "\u0627\u064E\u0654 e\u00AD\u0301",
];

test("the database folds typographic variants as the engine does, character by character", async () => {
  const sql = await ownerConnection();
  const characters: string[] = [...words];
  for (let code = 1; code < 0x1_0000; code += 1) {
    const character = String.fromCharCode(code);
    const stays = character.isWellFormed() && character.normalize("NFC") === character;
    if (stays) characters.push(character);
  }
  const { rows } = await sql.query<{ of: string; folded: string }>(
    "SELECT c AS of, fold_variants('a' || c || 'b') AS folded FROM unnest($1::text[]) c",
    [characters],
  );
  const differing = rows.filter(
    ({ of, folded }) => foldVariants(`a${of}b`).replaceAll(/\s/g, "") !== folded,
  );
  expect(differing.map(({ of }) => of.charCodeAt(0).toString(16))).toEqual([]);
});
