import type { View } from "../view/report-view.ts";
import { sourceLine, thread } from "./claims.ts";
import { h, type Part } from "./element.ts";
import { hash, row, rows, said, say, section, small, table } from "./parts.ts";

export function annotations({ annotations: all, noAnnotations }: View): Part {
  const one = (each: View["annotations"][number]) =>
    row(
      each.kind,
      ...each.passages.map((words) => h("blockquote", { dir: "auto" }, `“${words}”`)),
      said(each.body),
      small(each.done, each.resolved === "" ? "" : `; resolved by ${each.resolved}`),
      ...thread(each.replies),
    );
  return section(
    "annotations",
    "Comments and questions",
    all.length === 0 ? h("p", null, noAnnotations) : rows(...all.map(one)),
  );
}

const lines = (of: View["corrections"][number]["found"]) =>
  of.map(({ name, words }) => h("p", null, small(`${name}: `), say(words)));

/** Who was asked before publication, and what came of it; nothing where nobody was. */
export function contacts({ contacts: all }: View): Part {
  if (all.length === 0) return null;
  const one = (each: View["contacts"][number]) =>
    row(
      each.label,
      said(each.name),
      said(each.question),
      ...lines(each.asked),
      each.reply !== "" && h("blockquote", { dir: "auto" }, each.reply),
      ...lines(each.came),
      h("p", null, small(each.done === "" ? "Not settled yet." : `Settled by ${each.done}`)),
    );
  return section("contacts", "Right of reply and source contacts", rows(...all.map(one)));
}

/** What was wrong in the published text; nothing where nothing was. */
export function corrections({ corrections: all }: View): Part {
  if (all.length === 0) return null;
  const one = (each: View["corrections"][number]) =>
    row(
      each.label,
      said(each.error),
      each.passage !== "" && h("blockquote", { dir: "auto" }, `“${each.passage}”`),
      ...lines(each.found),
      h("p", null, small(`Opened by ${each.opened}`)),
      ...lines(each.came),
      h("p", null, small(each.made === "" ? "Not made yet." : `Made by ${each.made}`)),
    );
  return section("corrections", "Corrections after publication", rows(...all.map(one)));
}

export function sources({ sources: all }: View): Part {
  const one = (source: View["sources"][number]) => [
    sourceLine(source),
    source.note !== null && said(source.note),
    h("p", null, small([`Added by ${source.added}.`, source.unkept].join(" ").trim())),
  ];
  return section(
    "sources",
    "The source list",
    ...(all.length === 0 ? [h("p", null, "It is empty.")] : all.flatMap(one)),
  );
}

export function coverage({ cover, coverage: { heads, rows: kinds }, rules, notes }: View): Part {
  return section(
    "coverage",
    "What was not looked at",
    h("p", null, cover.coverage),
    kinds.length > 0 &&
      table(
        "Coverage by kind of fact",
        ["Kind of fact", ...heads],
        kinds.map(({ kind, figures }) => [kind, ...figures]),
      ),
    rules.length > 0 && h("p", null, small(`Rules that ran: ${rules.join(", ")}.`)),
    h(
      "p",
      null,
      "Whatever no claim stands on and no check could see was not looked at at all, as far as this log knows.",
    ),
    notes.length > 0 &&
      h("p", null, "Settled in the text when it was imported: ", say(notes.join(" "))),
  );
}

export function people({ people: all }: View): Part {
  const cells = all.map(({ name, roles, author }) => [say(name), roles, author]);
  return section(
    "people",
    "People",
    table("The people", ["As they were called", "Roles", "Of this article"], cells),
  );
}

export function history({ history: events, untold, timeZone }: View): Part {
  const cells = events.map(({ seq, day, hour, utc, sentence, hash: its }) => [
    ...[seq, `${day}, ${hour}`, utc],
    its === "" ? say(sentence) : [h("p", null, say(sentence)), hash(its)],
  ]);
  return section(
    "log",
    "The log, in sentences",
    untold !== "" && h("p", null, untold),
    table("The log", ["Event", timeZone, "UTC", "What happened"], cells),
  );
}

export function verifying({ cover, digest }: View): Part {
  return section(
    "verifying",
    "How to verify this report",
    h(
      "p",
      null,
      "The complete record, with every event of the log, lies in this file. Run, in a copy of Stet and with no network, on the file as it is:",
    ),
    h("pre", null, "npm run --silent stet -- verify FILE"),
    h(
      "p",
      null,
      "It replays the log and proves that text, passages, claims, decisions and log agree; then it makes this page again from the record, and compares the two byte by byte. ",
      `That the log itself is the newsroom’s is seen by its head: it must be the one that the newsroom shows, or gave you earlier, for event ${cover.event}.`,
    ),
    rows(row("Head of the log", hash(cover.head.hash)), row("Digest", hash(digest))),
  );
}
