"use client";

import { ArticleText, type ArticleTextProps } from "#components/editor/article-text.tsx";

const nothing = () => {};
const none: [] = [];

/** A revision's text to be read, with nothing painted over it. */
export function ReadOnlyText(props: Pick<ArticleTextProps, "document" | "language" | "direction">) {
  return (
    <ArticleText
      {...props}
      marks={none}
      sketch={none}
      focusedId={undefined}
      onPick={nothing}
      onMark={nothing}
    />
  );
}
