import type { Block } from "#components/revisions/blocks.ts";
import type { Voice } from "#components/revisions/voice.ts";
import type { SigningView } from "#lib/domain/signers/present.ts";

/** Whether no signature is missing, and nobody objects. */
export const isSignedBesides = ({ needs, objections }: SigningView): boolean =>
  objections.length === 0 && needs.every(({ given }) => given !== undefined);

/** What of the extra signers keeps a text from being published, once it is checked. */
export function signingBlocksOf(
  { needs, objections }: SigningView,
  { say }: Pick<Voice, "say">,
): Block[] {
  return [
    ...needs
      .filter(({ given }) => !given)
      .map(({ label, names }) => ({
        ...{ name: label, what: say("blocks.unsigned") },
        who: names.length > 0 ? names.join(", ") : say("blocks.signersGone"),
      })),
    ...objections.map(({ label, by }) => ({ name: label, what: say("blocks.objected"), who: by })),
  ];
}
