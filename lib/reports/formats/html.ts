import { toHtml } from "hast-util-to-html";
import { recordText } from "../record-text.ts";
import type { Report } from "../report.ts";
import type { Format } from "./format.ts";
import { claims } from "./html/claims.ts";
import { cover, words } from "./html/cover.ts";
import { type Element, h } from "./html/element.ts";
import { findings } from "./html/findings.ts";
import {
  annotations,
  contacts,
  corrections,
  coverage,
  history,
  people,
  sources,
  verifying,
} from "./html/lists.ts";
import { RECORD_END, RECORD_START } from "./html/record.ts";
import { style } from "./html/style.ts";
import { tellLanguages } from "./html/tell-languages.ts";
import { annotated } from "./html/text.ts";
import { PAGES } from "./pages.ts";
import { type View, viewReport } from "./view/report-view.ts";

/** Nothing is fetched and nothing runs, wherever the file is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const contents = [
  ["text", "The text"],
  ["claims", "Claims"],
  ["findings", "Findings"],
  ["contacts", "Right of reply"],
  ["corrections", "Corrections"],
  ["annotations", "Comments"],
  ["sources", "Sources"],
  ["coverage", "Coverage"],
  ["people", "People"],
  ["log", "The log"],
  ["verifying", "How to verify"],
] as const;

function body(view: View): Element {
  const empty = {
    corrections: view.corrections.length === 0,
    contacts: view.contacts.length === 0,
  };
  const shown = contents.filter(([id]) => !Reflect.get(empty, id));
  const links = shown.map(([id, name]) => h("li", null, h("a", { href: `#${id}` }, name)));
  return h(
    "div",
    null,
    cover(view),
    h("nav", { "aria-label": "Contents" }, h("ul", null, ...links)),
    h(
      "main",
      null,
      words(view),
      annotated(view),
      claims(view),
      findings(view),
      contacts(view),
      corrections(view),
      annotations(view),
      sources(view),
      coverage(view),
      people(view),
      history(view),
      verifying(view),
    ),
  );
}

/** The page as it is written; only the style and the record, which hold no `<`, are not made by the library. */
function page(report: Report): string {
  const view = viewReport(report);
  // As data that no browser runs; `<` by its code, for it would end the element.
  const record = recordText(report).replaceAll("<", "\\u003c");
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<meta name="generator" content="${PAGES}">`,
    `<title>${toHtml({ type: "text", value: `${view.running}, ${view.runningPlace}` })}</title>`,
    `<style>${style}</style>`,
    "</head>",
    `<body>${toHtml(tellLanguages(body(view), { language: view.language, text: report.revision.text }))}`,
    `${RECORD_START}${record}${RECORD_END}`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** One file for everybody's browser, from a disk as from the web, on screen and on paper, with the record in it. */
export const html: Format = {
  name: "html",
  ending: "html",
  mediaType: "text/html",
  render: async (report) => new TextEncoder().encode(page(report)),
};
