import { Fragment, type ReactNode } from "react";
import {
  type Block,
  type Inline,
  isSafeHref,
  type Mark,
  type RichText,
  richTextOf,
  type Words,
} from "#lib/core/text/rich-text.ts";
import { mentionClass, richClass } from "./rich-class.ts";

function marked(mark: Mark, inner: ReactNode): ReactNode {
  if (mark.type === "bold") return <strong>{inner}</strong>;
  if (mark.type === "italic") return <em>{inner}</em>;
  const { href } = mark.attrs;
  if (!isSafeHref(href)) return inner;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {inner}
    </a>
  );
}

function wordsOf({ text, marks = [] }: Words): ReactNode {
  let drawn: ReactNode = text;
  for (const mark of marks.toReversed()) drawn = marked(mark, drawn);
  return drawn;
}

function inlineOf(node: Inline): ReactNode {
  if (node.type === "hardBreak") return <br />;
  if (node.type === "text") return wordsOf(node);
  return <bdi className={mentionClass}>@{node.attrs.label}</bdi>;
}

/** Pieces of a note have no names: their places tell them apart, and none of them keeps anything. */
const placed = <T,>(pieces: readonly T[], draw: (piece: T) => ReactNode) =>
  pieces.map((piece, place) => ({ key: String(place), drawn: draw(piece) }));

const drawnAll = <T,>(pieces: readonly T[], draw: (piece: T) => ReactNode) =>
  placed(pieces, draw).map(({ key, drawn }) => <Fragment key={key}>{drawn}</Fragment>);

function blockOf(block: Block): ReactNode {
  if (block.type === "paragraph") {
    return <p dir="auto">{drawnAll(block.content ?? [], inlineOf)}</p>;
  }
  const List = block.type === "bulletList" ? "ul" : "ol";
  return (
    <List dir="auto">
      {drawnAll(block.content, (item) => (
        <li>{drawnAll(item.content, blockOf)}</li>
      ))}
    </List>
  );
}

/** What somebody wrote, with its shape: drawn piece by piece, never as HTML that came from somewhere. */
export function RichWords(props: { text: string; document?: RichText; className?: string }) {
  const { text, document = richTextOf(text), className = "" } = props;
  return (
    <div className={`${richClass} whitespace-pre-wrap ${className}`}>
      {drawnAll(document.content, blockOf)}
    </div>
  );
}
