import type { View } from "../view/report-view.ts";
import { h, type Part } from "./element.ts";
import { hash, row, rows, section } from "./parts.ts";

const counts = (list: View["cover"]["claims"], none: string): string =>
  list.length === 0
    ? none
    : list.map(({ count, label }) => `${count} ${label.toLowerCase()}`).join(", ");

/** What the report is of, and how it stands. */
export function cover(view: View): Part {
  const { cover: of, digest, erased, withheld } = view;
  const aside = of.dismissed > 0 ? `; people set ${of.dismissed} of them aside` : "";
  return h(
    "header",
    null,
    h("p", { className: "tag" }, "Audit report"),
    h("p", { dir: "auto" }, of.newsroom),
    h("h1", { dir: "auto" }, of.title),
    of.byline !== "" && h("p", { dir: "auto" }, of.byline),
    h("p", null, of.dateline),
    rows(
      row("Edition", view.edition),
      row("State", h("strong", null, of.state), `, at event ${of.event} of its log: ${of.at}`),
      ...of.said.map(({ what, says, more }) =>
        row(what, h("p", null, says), more !== "" && h("p", { dir: "auto" }, more)),
      ),
      row("Human review", of.review),
      row("Claims", counts(of.claims, "none was opened")),
      row("Findings", counts(of.findings, "none"), aside),
      row("Coverage", of.coverage),
      row("Imported", of.imported),
      row("Text", h("p", null, of.text.length), hash(of.text.hash)),
      row("Head of the log", hash(of.head.hash)),
      of.key !== "" && row("Public key", hash(of.key)),
      of.checkpoint !== "" && row("Checkpoint", of.checkpoint),
      of.signature !== "" && row("Its signature", hash(of.signature)),
      row("Digest", hash(digest)),
      withheld !== "" && row("Withheld", withheld),
      erased > 0 &&
        row("Erased", `The names and texts of ${erased} events were taken out of the log since.`),
    ),
  );
}

export const words = ({ meanings }: View): Part =>
  section("words", "What the words mean", rows(...meanings.map(([word, says]) => row(word, says))));
