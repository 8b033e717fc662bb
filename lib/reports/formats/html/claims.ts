import type { View } from "../view/report-view.ts";
import type { ClaimView } from "../view/view-claims.ts";
import type { SourceView } from "../view/view-sources.ts";
import { h, type Part } from "./element.ts";
import { computed } from "./findings.ts";
import { hash, row, rows, said, say, section, small, table } from "./parts.ts";

/** A source in one paragraph; where it can be gone to, with a link. */
export function sourceLine({ number, kind, title, url, href, file }: SourceView): Part {
  return h(
    "p",
    null,
    h("strong", null, `Source ${number}`),
    `, ${kind.toLowerCase()}: `,
    say(title),
    url === null ? null : h("br", null),
    href === null ? url : h("a", { href, rel: "noreferrer" }, url),
    file && [h("br", null), say(file.name), `, ${file.size}, SHA-256 `, hash(file.hash)],
  );
}

/** What was written back, each with who wrote it. */
export const thread = (replies: ClaimView["replies"]): Part[] =>
  replies.map(({ body, done }) => h("div", { className: "reply" }, said(body), small(done)));

const passage = ({ before, words, after }: ClaimView["passages"][number]): Part =>
  h("p", { dir: "auto" }, small(before), h("strong", null, words), small(after));

function evidence(piece: ClaimView["evidence"][number]): Part {
  const { stance, source, locator, quote, attached, removed } = piece;
  return h(
    "div",
    { className: "piece" },
    h("p", { className: "tag" }, stance),
    source ? sourceLine(source) : h("p", null, "A source that is not in the list."),
    locator === "" ? null : h("p", null, "At: ", say(locator)),
    quote === "" ? null : h("blockquote", { dir: "auto" }, `“${quote}”`),
    h("p", null, small(`Attached by ${attached}`)),
    removed &&
      h("p", null, h("strong", null, "Removed: "), say(removed.reason), " ", small(removed.done)),
  );
}

function verdict({ label, disposition, ...rest }: ClaimView["verdicts"][number]): Part[] {
  const { rationale, oldText, newText, proposed } = rest;
  return [
    h("p", null, h("strong", null, say(label)), ` (the text: ${disposition.toLowerCase()})`),
    said(rationale),
    oldText === null
      ? null
      : rows(
          row("Old", h("del", { dir: "auto" }, oldText)),
          row("New", newText ? h("ins", { dir: "auto" }, newText) : "(cut)"),
        ),
    small(`Proposed by ${proposed}`),
  ];
}

function decision({ decision: taken }: ClaimView["verdicts"][number]): Part[] {
  if (!taken) return ["None yet."];
  return [
    h("p", null, h("strong", null, taken.label), ` by ${taken.done}`),
    taken.alone === null ? null : h("p", { className: "alarm" }, taken.alone),
    taken.reason === "" ? null : said(taken.reason),
    taken.digest === ""
      ? null
      : h("p", null, small("Taken on the content with this digest: ", hash(taken.digest))),
  ];
}

const expert = (each: ClaimView["experts"][number]): Part[] => [
  h("p", null, h("strong", null, say(each.name))),
  said(each.question),
  small(`Asked by ${each.asked}`),
  each.answer === null
    ? null
    : h(
        "div",
        null,
        each.stance === "" ? null : h("p", null, `Answer: ${each.stance.toLowerCase()}`),
        said(each.answer),
      ),
  h("p", null, small(each.ended)),
];

function claim(each: ClaimView): Part {
  const title = `claim-${each.number}`;
  return h(
    "article",
    { "aria-labelledby": title },
    h("h3", { id: title }, `Claim ${each.number}: ${each.label.toLowerCase()}`),
    said(each.statement, "statement"),
    small(`${each.kind}. Opened by ${each.opened}.`, each.owner && ` Owner: ${each.owner}.`),
    rows(
      row(
        "In the text",
        ...(each.passages.length > 0
          ? each.passages.map(passage)
          : ["Nowhere: it is about what the text leaves out."]),
      ),
      ...each.findings.map((finding) => row("Finding", computed(finding))),
      row("Evidence", ...(each.evidence.length > 0 ? each.evidence.map(evidence) : ["None."])),
      ...each.experts.map((one) => row("Expert asked", ...expert(one))),
      each.checklist.length > 0 &&
        row(
          "Checklist",
          ...each.checklist.map(({ label, wording, done }) =>
            h(
              "p",
              null,
              h("span", { className: "tag" }, label),
              " ",
              say(wording),
              " ",
              small(done),
            ),
          ),
        ),
      each.verdicts.length === 0 && row("Verdict", "None was proposed."),
      ...each.verdicts.flatMap((one, index) => [
        row(index === 0 ? "Verdict" : "Earlier verdict", ...verdict(one)),
        row(index === 0 ? "Decision" : "Decision on it", ...decision(one)),
      ]),
      ...each.steps.map((step) => row(step.label, said(step.reason), small(step.done))),
      each.replies.length > 0 && row("Thread", ...thread(each.replies)),
    ),
  );
}

/** Every claim with its record, after a table that leads to each. */
export function claims({ claims: all }: View): Part {
  const overview = all.map((each) => [
    h("a", { href: `#claim-${each.number}` }, String(each.number)),
    say(each.statement),
    each.verdicts[0] ? say(each.verdicts[0].label) : "None",
    each.label,
  ]);
  return section(
    "claims",
    "The claims",
    all.length === 0 && h("p", null, "No claim was opened."),
    all.length > 1 &&
      table("Overview of the claims", ["No.", "Claim", "Verdict", "State"], overview),
    ...all.map(claim),
  );
}
