import type { View } from "../view/report-view.ts";
import type { Segment } from "../view/segments.ts";
import { h, type Part } from "./element.ts";
import { section } from "./parts.ts";

function marked({ text, standing, ends }: Segment): Part[] {
  const numbers = ends.map((number) => h("a", { href: `#claim-${number}` }, String(number)));
  return [
    standing === null ? text : h("mark", { className: standing }, text),
    ends.length > 0 &&
      h("sup", null, ...numbers.flatMap((link, index) => (index > 0 ? [",", link] : [link]))),
  ];
}

/** The article's text with the claims that lie on it. */
export function annotated({ paragraphs }: View): Part {
  return section(
    "text",
    "The text, with its claims",
    h(
      "p",
      { className: "key" },
      "A number stands where a passage of that claim ends. ",
      h("mark", { className: "settled" }, "Underlined"),
      ": every claim on it is approved or withdrawn. ",
      h("mark", { className: "unsettled" }, "Dotted"),
      ": at least one is not settled. Not underlined: no claim was opened on it.",
    ),
    h(
      "div",
      { className: "text" },
      ...paragraphs
        .filter((segments) => segments.length > 0)
        .map((segments) => h("p", { dir: "auto" }, ...segments.flatMap(marked))),
    ),
  );
}
