import { h, type Part } from "./element.ts";

/** What the sections of the page are made of. Everything that people wrote goes in as text, never as markup. */

/** Somebody's words, in the direction in which they begin, lines kept. */
export const said = (words: string, className = "said"): Part =>
  h("p", { dir: "auto", className }, words);

/** A few of somebody's words within a sentence of ours. */
export const say = (words: string): Part => h("bdi", null, words);

export const small = (...children: Part[]): Part => h("small", null, ...children);

/** Figures of one width, which may break anywhere. */
export const hash = (digits: string): Part => h("code", null, digits);

/** What something is, beside what it says. */
export const row = (name: string, ...children: Part[]): Part =>
  h("div", { className: "row" }, h("dt", null, name), h("dd", null, ...children));

export const rows = (...children: Part[]): Part => h("dl", null, ...children);

/** A part of the report with its heading, which the list of contents leads to. */
export const section = (id: string, title: string, ...children: Part[]): Part =>
  h("section", { "aria-labelledby": id }, h("h2", { id }, title), ...children);

/** A table whose first row names its columns; it scrolls by itself where it is wider than the page. */
export function table(
  name: string,
  heads: readonly string[],
  cells: readonly (readonly Part[])[],
): Part {
  const head = h("tr", null, ...heads.map((each) => h("th", { scope: "col" }, each)));
  const body = cells.map((row) => h("tr", null, ...row.map((cell) => h("td", null, cell))));
  return h(
    "div",
    { className: "wide", role: "region", "aria-label": name, tabIndex: 0 },
    h("table", null, h("thead", null, head), h("tbody", null, ...body)),
  );
}
