import { useTranslations } from "next-intl";
import { useOwnLanguage } from "#components/ui/use-own-language.ts";
import type { ComparedPiece } from "#lib/engines/anchoring/alignment/word-changes.ts";

/** Runs apart, or a number that went and the one that came would read as one from right to left. */
const apart = "rounded-sm box-decoration-clone px-0.5 [unicode-bidi:isolate]";

function Said({ word }: { word: "removed" | "added" }) {
  const t = useTranslations("revisions");
  const { lang } = useOwnLanguage();
  return (
    <span lang={lang} className="sr-only select-none">
      {t(word)}
    </span>
  );
}

/** Words that went, struck out. */
export function Removed({ children }: { children: string }) {
  return (
    <del className={`${apart} bg-bad-soft text-bad line-through decoration-bad/60`}>
      <Said word="removed" />
      {children}
    </del>
  );
}

/** Words that came, underlined. */
export function Added({ children }: { children: string }) {
  return (
    <ins
      className={`${apart} bg-good-soft text-good underline decoration-good/60 underline-offset-3`}
    >
      <Said word="added" />
      {children}
    </ins>
  );
}

/** A passage with what went and what came in it; one `side` of it alone, where two stand beside each other. */
export function ComparedWords(props: { pieces: readonly ComparedPiece[]; side?: "old" | "new" }) {
  const { pieces, side } = props;
  const hidden = side && { old: "added", new: "removed" }[side];
  let at = 0;
  return pieces.map(({ kind, text }) => {
    at += text.length;
    if (kind === hidden) return null;
    if (kind === "kept") return <span key={at}>{text}</span>;
    return kind === "removed" ? <Removed key={at}>{text}</Removed> : <Added key={at}>{text}</Added>;
  });
}
