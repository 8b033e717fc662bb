import { expect, test } from "vitest";
import type { SigningView } from "#lib/domain/signers/present.ts";
import { isSignedBesides, signingBlocksOf } from "./signing-blocks.ts";

const said = { id: "s", label: "Legal", by: "Amal", at: "", words: "So.", mayWithdraw: false };
const need = { rule: "r", label: "Legal", names: ["Amal", "Kofi"], mayGive: false };
const signing: SigningView = {
  ...{ risk: "high", needs: [need], objections: [said], canSetRisk: false, canLowerRisk: false },
};
const say = (key: string) => key;

test("a missing signature and an objection each block, with whose it is", () => {
  expect(signingBlocksOf(signing, { say })).toEqual([
    { name: "Legal", what: "blocks.unsigned", who: "Amal, Kofi" },
    { name: "Legal", what: "blocks.objected", who: "Amal" },
  ]);
  expect(signingBlocksOf({ ...signing, needs: [{ ...need, names: [] }] }, { say })[0]?.who).toBe(
    "blocks.signersGone",
  );
  expect(isSignedBesides(signing)).toBe(false);
  expect(isSignedBesides({ ...signing, needs: [{ ...need, given: said }], objections: [] })).toBe(
    true,
  );
});
