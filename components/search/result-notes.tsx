import { Notice } from "#components/ui/notice.tsx";
import type { SearchView } from "#lib/domain/search/present.ts";

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(", ");

/** How much was found, what was taken for what, and what of the query was not understood. */
export function ResultNotes({ view, asked }: { view: SearchView; asked: boolean }) {
  const { problems, takenFor, count, isMore } = view;
  return (
    <>
      {problems.length > 0 ? (
        <Notice tone="warn">
          {problems.map((problem) => (
            <p key={problem} dir="auto">
              {problem}
            </p>
          ))}
        </Notice>
      ) : null}
      {takenFor.length > 0 ? (
        <Notice tone="info">
          {takenFor.map(({ written, words }) => (
            <p key={written} dir="auto">
              Nothing has “{written}” as it is written. Shown is what has {quoted(words)}.
            </p>
          ))}
        </Notice>
      ) : null}
      {asked && count > 0 ? (
        <p role="status" className="text-sm text-ink-soft">
          {isMore ? `The closest ${count} of more.` : `${count} found.`}
        </p>
      ) : null}
    </>
  );
}
