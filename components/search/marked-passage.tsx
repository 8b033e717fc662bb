import type { Passage } from "#lib/domain/search/passages.ts";

/** A passage of what was found, what was looked for marked. */
export function MarkedPassage({ passage }: { passage: Passage }) {
  const { pieces, isCut } = passage;
  let at = 0;
  return (
    <>
      {isCut.start ? "… " : null}
      {pieces.map(({ text, hit }) => {
        at += text.length;
        return hit ? (
          <mark key={at} className="rounded-sm bg-warn-soft font-medium text-ink">
            {text}
          </mark>
        ) : (
          <span key={at}>{text}</span>
        );
      })}
      {isCut.end ? " …" : null}
    </>
  );
}
