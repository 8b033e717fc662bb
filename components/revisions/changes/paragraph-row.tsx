import { useOwnLanguage } from "#components/ui/use-own-language.ts";
import type { ComparedParagraph } from "#lib/engines/anchoring/comparison/compare-paragraphs.ts";
import { useVoice, type Voice } from "../voice.ts";
import { Added, ComparedWords, Removed } from "./compared-words.tsx";

export type ComparisonView = "inline" | "side";

const edges: Record<ComparedParagraph["kind"], string> = {
  same: "border-transparent",
  changed: "border-accent",
  moved: "border-note",
  left: "border-note border-dotted",
  removed: "border-bad",
  added: "border-good",
};

/** What became of a paragraph, where its words alone do not tell, and where the same one stands. */
function noteOn(
  paragraph: ComparedParagraph,
  { say }: Voice,
): { words: string; target?: string } | undefined {
  const { kind } = paragraph;
  if (kind === "same") return undefined;
  if (kind === "added") return { words: say("changes.paragraphAdded") };
  if (kind === "removed") return { words: say("changes.paragraphRemoved") };
  const [was, now] = [String(paragraph.was), String(paragraph.now)];
  if (kind === "moved") return { words: say("changes.movedHere", { was }), target: `left-${was}` };
  if (kind === "left") return { words: say("changes.movedAway", { now }), target: `now-${now}` };
  const [before, after] = paragraph.counts;
  if (before === after) return undefined;
  return {
    words:
      before < after ? say("changes.split", { n: after }) : say("changes.joined", { n: before }),
  };
}

function Note({ on }: { on: ComparedParagraph }) {
  const { lang } = useOwnLanguage();
  const note = noteOn(on, useVoice());
  if (!note) return null;
  return (
    <p lang={lang} className="mb-0.5 font-sans text-xs font-medium text-ink-soft">
      <bdi>
        {note.target ? (
          <a href={`#${note.target}`} className="underline underline-offset-2">
            {note.words}
          </a>
        ) : (
          note.words
        )}
      </bdi>
    </p>
  );
}

function Words({ of, side }: { of: ComparedParagraph; side?: "old" | "new" }) {
  if ("pieces" in of) return <ComparedWords pieces={of.pieces} side={side} />;
  if (of.kind === "removed") return <Removed>{of.text}</Removed>;
  if (of.kind === "added") return <Added>{of.text}</Added>;
  return of.text;
}

/** Whether a paragraph stands on this side of the two. */
function standsOn(side: "old" | "new", { kind }: ComparedParagraph): boolean {
  if (side === "old") return kind !== "added" && kind !== "moved";
  return kind !== "removed" && kind !== "left";
}

/** What the other place of a moved paragraph leads to. */
function anchorOf(paragraph: ComparedParagraph): string | undefined {
  if (paragraph.kind === "moved") return `now-${paragraph.now}`;
  return paragraph.kind === "left" ? `left-${paragraph.was}` : undefined;
}

/** A paragraph in two columns; where there is room for one only, nothing but what is the same on both sides. */
function Sides({ of, words }: { of: ComparedParagraph; words: string }) {
  const isSame = of.kind === "same";
  const told = standsOn("new", of) ? "new" : "old";
  return (
    <div className={`grid gap-8 md:grid-cols-2 ${isSame ? "" : "max-md:hidden"}`}>
      {(["old", "new"] as const).map((side) => {
        // What is the same on both sides is read out once.
        const isAgain = isSame && side === "old";
        const hidden = isAgain ? { "aria-hidden": true, className: "max-md:hidden" } : {};
        return (
          <div key={side} {...hidden}>
            {standsOn(side, of) ? (
              <>
                {side === told ? <Note on={of} /> : null}
                <p className={words}>
                  <Words of={of} side={side} />
                </p>
              </>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

/** One paragraph of a comparison: what became of it, and its words in one column or in two. */
export function ParagraphRow(props: { paragraph: ComparedParagraph; view: ComparisonView }) {
  const { paragraph, view } = props;
  const { kind } = paragraph;
  const soft = kind === "left" ? "line-clamp-2 text-ink-soft" : "whitespace-pre-line";
  const words = `font-serif text-[1.0625rem] leading-relaxed [overflow-wrap:anywhere] ${soft}`;
  return (
    <div
      id={anchorOf(paragraph)}
      className={`scroll-mt-4 border-s-3 ps-3 target:bg-note-soft ${edges[kind]}`}
    >
      {view === "inline" || kind !== "same" ? (
        <div className={view === "side" ? "md:hidden" : undefined}>
          <Note on={paragraph} />
          <p className={words}>
            <Words of={paragraph} />
          </p>
        </div>
      ) : null}
      {view === "side" ? <Sides of={paragraph} words={words} /> : null}
    </div>
  );
}
