import { expect, test } from "vitest";
import { foldVariants } from "#lib/engines/anchoring/alignment/words.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";

test("the database folds typographic variants as the engine does, character by character", async () => {
  const sql = await ownerConnection();
  const characters: string[] = [];
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
