"use client";

import { useWorkbench } from "./workbench-context.ts";

/** The words of the article that something is about, in the article's own direction. */
export function Quoted({ spans }: { spans: readonly { start: number; exact: string }[] }) {
  const { article } = useWorkbench().view;
  if (spans.length === 0) {
    return <p className="text-sm text-ink-soft">About the article, not about words in it.</p>;
  }
  return (
    <ul className="flex flex-col gap-1" lang={article.language} dir={article.direction}>
      {spans.map(({ start, exact }) => (
        <li
          key={start}
          className="border-s-2 border-line-strong ps-2.5 font-serif text-[1.02rem] whitespace-pre-line"
        >
          {exact}
        </li>
      ))}
    </ul>
  );
}
