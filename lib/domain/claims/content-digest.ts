import { canonicalJson } from "#lib/core/canonical-json.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { saltedDigest } from "#lib/engines/hash-chain/hash-chain.ts";

/**
 * What an approval rests on (docs/product.md, "The life of a claim"): not offsets, context, priority
 * or owner. When any of it changes, the approval no longer stands.
 */
export interface ClaimContent {
  /** The exact words of each range, in the order of the text. */
  words: string[];
  statement: string;
  verdict: {
    rating: string;
    label: string;
    rationale: string;
    disposition: string;
    oldText?: string;
    newText?: string;
  };
  evidence: {
    kind: string;
    locator: string;
    quote: string;
    stance: string;
    contentHash: string;
    /**
     * Made of the salt of the event that attached it, beside the log: whoever does not see the source has it not, and
     * so cannot try names against the digest. Decisions of earlier versions were taken with that salt, or without.
     */
    salt?: string;
  }[];
}

/** SHA-256 of a source: of the stored file's bytes, or of what its entry says. */
export function sourceContentHash(source: {
  title: string;
  url?: string | null;
  note?: string | null;
  file?: { sha256: string } | null;
}): string {
  if (source.file) return source.file.sha256;
  const { title, url, note } = source;
  return sha256Hex(canonicalJson({ title, url: url ?? null, note: note ?? null }));
}

/** The salted digest of the content; the order in which evidence came does not count. */
export function contentDigest(salt: string, content: ClaimContent): string {
  const { words, statement, verdict } = content;
  const { rating, label, rationale, disposition, oldText, newText } = verdict;
  const evidence = content.evidence
    .map(({ kind, locator, quote, stance, contentHash, salt: ofPiece }) => {
      const piece = canonicalJson({ kind, locator, quote, stance, contentHash });
      return ofPiece === undefined ? piece : saltedDigest(ofPiece, piece);
    })
    .sort();
  const fixed = { rating, label, rationale, disposition, oldText, newText };
  return saltedDigest(salt, canonicalJson({ words, statement, verdict: fixed, evidence }));
}
