"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { createPortal } from "react-dom";
import { DatelineText } from "#components/articles/dateline-text.tsx";
import type { Item } from "#components/workbench/items.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { canonicalText, type TextBlock } from "#lib/engines/ingest/canonical-text.ts";
import { type PrintNote, printNotes } from "./print-notes.ts";
import { printPieces } from "./print-pieces.ts";
import { PrintedNote } from "./printed-note.tsx";
import { usePrinting } from "./use-printing.ts";

function PrintedBlock(props: { text: string; block: TextBlock; notes: readonly PrintNote[] }) {
  const { text, block, notes } = props;
  const Block = block.type === "heading" ? "h2" : "p";
  return (
    <Block>
      {printPieces(text, block, notes).map(({ start, text: words, isMarked, ends }) => (
        <span key={start}>
          {isMarked ? <u>{words}</u> : words}
          {ends.map((number) => (
            <sup key={number}>[{number}]</sup>
          ))}
        </span>
      ))}
    </Block>
  );
}

function Printed({ items, isFiltered }: { items: readonly Item[]; isFiltered: boolean }) {
  const { view } = useWorkbench();
  const { article, revision, claims } = view;
  const t = useTranslations("print");
  const words = useTranslations("words");
  const { text, blocks } = useMemo(() => canonicalText(revision.document), [revision.document]);
  const notes = useMemo(() => printNotes(items), [items]);
  const approved = claims.filter(({ state }) => state === "approved").length;
  return (
    <article className="printed">
      <header>
        <p lang={article.language} dir={article.direction} className="printed-title">
          {article.title}
        </p>
        <p>
          {words(`articleStates.${article.state}`)} · {t("revision", { number: revision.number })} ·{" "}
          {article.byline ? (
            <>
              <bdi>{article.byline}</bdi> ·{" "}
            </>
          ) : null}
          <DatelineText dateline={article.dateline} />
        </p>
        <p>
          {t("claims", { approved, all: claims.length })}
          {isFiltered ? ` ${t("filtered")}` : ""}
        </p>
      </header>
      <div lang={article.language} dir={article.direction} className="printed-text">
        {blocks.map((block) => (
          <PrintedBlock key={block.start} {...{ text, block, notes }} />
        ))}
      </div>
      <h2>{t("notes")}</h2>
      {notes.length === 0 ? <p>{t("none")}</p> : null}
      <ol className="printed-notes">
        {notes.map((note) => (
          <li key={note.number}>
            <span className="printed-number">[{note.number}]</span>
            <div>
              <PrintedNote note={note} />
            </div>
          </li>
        ))}
      </ol>
    </article>
  );
}

/** The article as it is printed: its text with numbers behind words, and below it what each number stands for. */
export function PrintedArticle(props: { items: readonly Item[]; isFiltered: boolean }) {
  const isPrinting = usePrinting();
  return isPrinting ? createPortal(<Printed {...props} />, document.body) : null;
}
