import type { ReactNode } from "react";

const widths = { text: "max-w-3xl", list: "max-w-5xl", wide: "max-w-7xl" };

/** The column that a page's content stands in. */
export function PageWidth(props: { width: keyof typeof widths; children: ReactNode }) {
  return (
    <div className={`mx-auto px-4 py-8 sm:px-6 sm:py-10 ${widths[props.width]}`}>
      {props.children}
    </div>
  );
}
