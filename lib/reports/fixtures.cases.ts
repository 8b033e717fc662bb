import { canonicalJson } from "#lib/core/canonical-json.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import {
  type ClaimContent,
  contentDigest,
  sourceContentHash,
} from "#lib/domain/claims/content-digest.ts";
import { describeSpan } from "#lib/engines/anchoring/describe-span.ts";
import { GENESIS_HASH, nextLink } from "#lib/engines/hash-chain/hash-chain.ts";
import { digestsOf } from "#lib/platform/audit/parts.ts";
import type { EventData, EventDetail, EventType } from "#lib/platform/audit/vocabulary.ts";
import { buildReport } from "./build-report.ts";
import type { ChainEvent, Report } from "./report.ts";

/** Articles with a log, made by the functions that make the real ones, but with no database. */

export interface FixtureMember {
  member: string;
  name: string;
  roles: string[];
}

interface StepOf<T extends EventType> {
  type: T;
  by: FixtureMember;
  data: EventData<T>;
  detail: EventDetail<T>;
  erased?: boolean;
}
export type FixtureStep = { [T in EventType]: StepOf<T> }[EventType];

/** The id of the `n`th thing of a kind: always the same one. */
export function fixtureId(kind: number, n: number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");
  return `0190f5a0-${hex(kind, 4)}-7000-8000-${hex(n, 12)}`;
}

export const newsroom = { id: fixtureId(1, 1), slug: "harbour", name: "The Harbour Desk" };
const chainId = fixtureId(2, 1);
const articleId = fixtureId(3, 1);
const revisionId = fixtureId(4, 1);

export const reporter = {
  member: fixtureId(5, 1),
  name: "Nadia Rahman",
  roles: ["reporter"],
};
export const reviewer = { member: fixtureId(5, 2), name: "Jonas Weber", roles: ["reviewer"] };
export const editor = { member: fixtureId(5, 3), name: "Lena Brandt", roles: ["editor"] };
/** Holds both roles: the person who must not do both things to one claim. */
export const both = {
  member: fixtureId(5, 4),
  name: "Omar Haddad",
  roles: ["reviewer", "editor"],
};

const firstEventAt = Date.UTC(2024, 4, 17, 0, 15);

/** The chain of these steps, one every seven minutes. */
export function chainOf(steps: readonly FixtureStep[]): ChainEvent[] {
  let head = { seq: 0, hash: GENESIS_HASH };
  return steps.map(({ type, by, data, detail, erased }) => {
    const seq = head.seq + 1;
    const salt = sha256Hex(`salt of event ${seq}`).slice(0, 32);
    const text = canonicalJson({ ...detail, actor: { name: by.name, roles: by.roles } });
    const body = canonicalJson({
      v: 1,
      newsroom: newsroom.id,
      chain: chainId,
      seq,
      type,
      at: new Date(firstEventAt + seq * 7 * 60_000).toISOString(),
      actor: by.member,
      data,
      ...digestsOf(type, text, salt),
    });
    const link = nextLink(head, body);
    head = link;
    return { ...link, salt: erased ? null : salt, detail: erased ? null : text };
  });
}

export interface Fixture {
  text: string;
  steps: FixtureStep[];
}

export function reportOf({ text, steps }: Fixture): Report {
  return buildReport({ chain: { id: chainId, events: chainOf(steps) }, text });
}

export function bytesOf(report: Report): Uint8Array {
  return new TextEncoder().encode(canonicalJson(report));
}

export function importStep(input: {
  text: string;
  title: string;
  language?: string;
  direction?: "ltr" | "rtl";
}): FixtureStep {
  const { text, title, language = "en", direction = "ltr" } = input;
  const { member, name } = reporter;
  return {
    type: "article.imported",
    by: reporter,
    data: { article: articleId, revision: revisionId, number: 1, state: "draft" },
    detail: {
      newsroom: { name: newsroom.name, slug: newsroom.slug },
      title,
      byline: { text: "with agency reports", members: [{ member, name }] },
      authors: [{ member, name, because: "byline" }],
      language,
      direction,
      dateline: { publishedOn: "2024-05-17", publishedTime: "03:15", timeZone: "Asia/Riyadh" },
      sha256: sha256Hex(text),
      length: text.length,
      notes: ["2 no-break spaces became ordinary ones."],
    },
  };
}

/** The first place of these words in the text. */
export function spanAt(text: string, words: string) {
  const start = text.indexOf(words);
  return describeSpan(text, start, start + words.length);
}

export const claimId = (n: number): string => fixtureId(7, n);
export const verdictId = (claim: number, n: number): string => fixtureId(8, claim * 100 + n);
export const sourceId = (n: number): string => fixtureId(9, n);
export const evidenceId = (n: number): string => fixtureId(10, n);
export const findingId = (n: number): string => fixtureId(11, n);

export function openStep(
  text: string,
  claim: number,
  statement: string,
  words: readonly string[],
  more: { finding?: string; category?: string; priority?: string } = {},
): FixtureStep {
  const { finding, category = "number", priority = "normal" } = more;
  const key = { claim: claimId(claim), number: claim, revision: revisionId, finding };
  return {
    type: "claim.opened",
    by: reviewer,
    data: { ...key, category, priority, state: "open" },
    detail: { statement, spans: words.map((each) => spanAt(text, each)) },
  };
}

export function sourceStep(n: number, title: string, url?: string): FixtureStep {
  const kind = url ? "url" : "note";
  return {
    type: "source.added",
    by: reporter,
    data: { source: sourceId(n), number: n },
    detail: { kind, title, url, note: url ? undefined : "Read out over the telephone." },
  };
}

export function evidenceStep(
  claim: number,
  n: number,
  source: number,
  move: { from: string; to: string },
  more: { by?: FixtureMember; stance?: string; locator?: string; quote?: string } = {},
): FixtureStep {
  const { by = reviewer, stance = "supports", locator = "second paragraph" } = more;
  const { quote = "representatives of seventeen nations, and our own" } = more;
  const key = { claim: claimId(claim), evidence: evidenceId(n), source: sourceId(source) };
  const detail = { locator, quote, stance };
  return { type: "evidence.attached", by, data: { ...key, ...move }, detail };
}

type Proposal = Pick<EventDetail<"verdict.proposed">, "rationale" | "oldText" | "newText"> & {
  rating?: string;
  label?: string;
  disposition?: string;
  by?: FixtureMember;
  from?: string;
};

export function proposeStep(claim: number, n: number, proposal: Proposal): FixtureStep {
  const { rating = "verified", label = "Verified", disposition = "stands" } = proposal;
  const { by = reviewer, from = "researching", rationale, oldText, newText } = proposal;
  const key = { claim: claimId(claim), verdict: verdictId(claim, n), number: n };
  return {
    type: "verdict.proposed",
    by,
    data: { ...key, rating, disposition, from, to: "proposed" },
    detail: { label, rationale, oldText, newText },
  };
}

/** What the steps so far say of a claim, as a decision on it digests it. */
function contentAfter(steps: readonly FixtureStep[], claim: number): ClaimContent {
  const id = claimId(claim);
  const content: ClaimContent = {
    words: [],
    statement: "",
    verdict: { rating: "", label: "", rationale: "", disposition: "" },
    evidence: [],
  };
  const attached = new Map<string, ClaimContent["evidence"][number]>();
  for (const { type, data, detail } of steps) {
    if (type === "claim.opened" && data.claim === id) {
      content.words = detail.spans.map(({ exact }) => exact);
      content.statement = detail.statement;
    }
    if (type === "verdict.proposed" && data.claim === id) {
      const { rating, disposition } = data;
      content.verdict = { rating, disposition, ...detail };
    }
    if (type === "evidence.attached" && data.claim === id) {
      const source = steps.find(
        (step) => step.type === "source.added" && step.data.source === data.source,
      );
      if (source?.type !== "source.added") continue;
      const contentHash = sourceContentHash(source.detail);
      const { kind = "" } = source.detail;
      const { locator, quote, stance = "" } = detail;
      attached.set(data.evidence, { kind, locator, quote, stance, contentHash });
    }
    if (type === "evidence.removed" && data.claim === id) attached.delete(data.evidence);
  }
  return { ...content, evidence: [...attached.values()] };
}

/** A decision on a claim's verdict, bound to what the steps before it say. */
export function decideStep(
  before: readonly FixtureStep[],
  type: "claim.approved" | "claim.returned",
  claim: number,
  verdict: number,
  more: { by?: FixtureMember; reason?: string } = {},
): FixtureStep {
  const { by = editor, reason = "" } = more;
  const salt = sha256Hex(`salt of decision ${claim} ${verdict}`).slice(0, 32);
  const to = type === "claim.approved" ? "approved" : "returned";
  const key = { claim: claimId(claim), decision: fixtureId(12, claim * 100 + verdict) };
  return {
    type,
    by,
    data: { ...key, verdict: verdictId(claim, verdict), from: "proposed", to },
    detail: { reason, salt, digest: contentDigest(salt, contentAfter(before, claim)) },
  };
}

export const countries =
  "the United States, Argentina, Austria, Brazil, Bulgaria, Canada, Colombia, Denmark, France, Germany, Hungary, Poland, Portugal, Romania, Serbia, Spain, Thailand and the United Kingdom";

export const englishText = [
  "Envoys of 17 countries came to the White House on Wednesday, officials said a day later. 😀",
  `They spoke for ${countries}.`,
  "All of those states have citizens among the captives; the mediators’ talks have dragged on for months.",
  "“We want them home,” one diplomat said.",
].join("\n");

function countFinding(text: string): EventDetail<"checks.run">["findings"][number] {
  const stated = spanAt(text, "17 countries");
  const items = countries.replace(" and ", ", ").split(", ");
  const spans = items.map((item) => spanAt(text, item));
  return {
    id: findingId(1),
    rule: "list-count",
    ruleVersion: 1,
    outcome: "contradiction",
    inputKey: sha256Hex("list-count 17 18"),
    message: "The text says 17 countries and lists 18.",
    steps: ["“17 countries” is the number 17.", "The list after it names 18 countries.", "17 ≠ 18"],
    tolerance: "exact",
    suggestions: ["17 → 18", "or one name too many"],
    reconciliation:
      "18 are listed; leaving out the United States, whose official holds the meeting, gives 17.",
    spans: [
      { role: "stated", start: stated.start, end: stated.end, exact: stated.exact },
      ...spans.map(({ start, end, exact }) => ({ role: "item", start, end, exact })),
    ],
  };
}

function weekdayFinding(text: string): EventDetail<"checks.run">["findings"][number] {
  const { start, end, exact } = spanAt(text, "Wednesday");
  return {
    id: findingId(2),
    rule: "relative-date",
    ruleVersion: 1,
    outcome: "consistent",
    inputKey: sha256Hex("relative-date Wednesday"),
    message: "Wednesday is 15 May 2024.",
    steps: ["The article is dated Friday, 17 May 2024.", "The Wednesday before is 15 May 2024."],
    tolerance: "exact",
    suggestions: [],
    spans: [{ role: "stated", start, end, exact }],
  };
}

function noticeFinding(text: string): EventDetail<"checks.run">["findings"][number] {
  const { start, end, exact } = spanAt(text, "for months");
  return {
    id: findingId(3),
    rule: "elapsed-time",
    ruleVersion: 1,
    outcome: "possible",
    inputKey: sha256Hex("elapsed-time months"),
    message: "“for months” depends on when the talks are said to begin.",
    steps: ["The text gives no date for the beginning of the talks."],
    tolerance: "rounding words",
    suggestions: ["Say since when."],
    spans: [{ role: "stated", start, end, exact }],
  };
}

export function checksStep(text: string): FixtureStep {
  return {
    type: "checks.run",
    by: reporter,
    data: {
      revision: revisionId,
      engine: "1.0.0",
      findings: 3,
      from: "draft",
      to: "in_checking",
    },
    detail: {
      rules: [
        { id: "list-count", version: 1 },
        { id: "relative-date", version: 1 },
        { id: "weekday-date", version: 1 },
      ],
      findings: [countFinding(text), weekdayFinding(text), noticeFinding(text)],
      coverage: { number: { found: 1, checked: 1 }, date: { found: 2, checked: 1 } },
    },
  };
}

/** An English article with claims approved, returned, open, withdrawn and stale. */
export function englishArticle(): Fixture {
  const text = englishText;
  const steps: FixtureStep[] = [
    importStep({ text, title: "Envoys of 17 countries at the White House" }),
    checksStep(text),
    sourceStep(1, "Statement by the White House", "https://example.org/statement?a=1&b=2#top"),
    sourceStep(2, "Call with the press office"),
    openStep(text, 1, "Envoys of 17 countries attended.", ["17 countries", countries], {
      finding: findingId(1),
      priority: "high",
    }),
    openStep(text, 2, "All of the states listed have citizens among the captives.", [
      "All of those states have citizens among the captives",
    ]),
    openStep(text, 3, "The name of the mediating states is missing.", [], { category: "name" }),
    openStep(text, 4, "The talks have gone on for months.", ["for months"], { category: "date" }),
    openStep(text, 5, "The diplomat said so.", ["“We want them home,”"], { category: "quote" }),
    evidenceStep(1, 1, 1, { from: "open", to: "researching" }),
    evidenceStep(1, 2, 2, { from: "researching", to: "researching" }, { stance: "context" }),
    proposeStep(1, 1, {
      rationale: "The statement counts the guests; the host’s own diplomats come on top.",
      rating: "partly_right",
      label: "Partly right",
      disposition: "corrected",
      oldText: "17 countries",
      newText: "17 countries besides the United States",
    }),
  ];
  const add = (step: FixtureStep) => steps.push(step);
  add(decideStep(steps, "claim.approved", 1, 1, { reason: "Applied in the next version." }));
  add(proposeStep(2, 1, { rationale: "The statement says so.", from: "open" }));
  add(
    decideStep(steps, "claim.returned", 2, 1, {
      reason: "The statement says “hold”, our text “have”: please ask which.",
    }),
  );
  add({
    type: "finding.dismissed",
    by: reviewer,
    data: { finding: findingId(3) },
    detail: { inputKey: sha256Hex("elapsed-time months"), reason: "The paragraph before says." },
  });
  add({
    type: "claim.withdrawn",
    by: reviewer,
    data: { claim: claimId(4), from: "open", to: "withdrawn" },
    detail: { reason: "Covered by claim 1." },
  });
  add(evidenceStep(5, 3, 2, { from: "open", to: "researching" }));
  add({
    type: "evidence.removed",
    by: reviewer,
    data: {
      claim: claimId(5),
      evidence: evidenceId(3),
      from: "researching",
      to: "researching",
    },
    detail: { reason: "Hearsay." },
  });
  add(evidenceStep(5, 4, 1, { from: "researching", to: "researching" }, { by: both }));
  add(proposeStep(5, 1, { rationale: "It is in the statement, word for word." }));
  add(decideStep(steps, "claim.approved", 5, 1));
  add(evidenceStep(5, 5, 2, { from: "approved", to: "stale" }, { stance: "refutes" }));
  add({
    type: "annotation.added",
    by: editor,
    data: { annotation: fixtureId(13, 1), kind: "question", revision: revisionId },
    detail: { body: "Which diplomat?", spans: [spanAt(text, "one diplomat")] },
  });
  add({
    type: "annotation.resolved",
    by: reporter,
    data: { annotation: fixtureId(13, 1) },
    detail: {},
  });
  add({
    type: "claim.assigned",
    by: editor,
    data: { claim: claimId(3), owner: both.member, from: "open", to: "assigned" },
    detail: { ownerName: both.name },
  });
  return { text, steps };
}

export const arabicText = [
  "حضر سفراء 17 دولة إلى البيت الأبيض يوم الأربعاء، بحسب ما قاله مسؤولون في اليوم التالي.",
  "ولجميع هذه الدول مواطنون بين المحتجزين، فيما تتعثر المحادثات منذ أشهر عبر الوسطاء في Doha.",
].join("\n");

/** Its counterpart in Arabic, with one claim approved. */
export function arabicArticle(): Fixture {
  const text = arabicText;
  const title = "سفراء 17 دولة في البيت الأبيض";
  const steps: FixtureStep[] = [
    importStep({ text, title, language: "ar", direction: "rtl" }),
    sourceStep(1, "بيان البيت الأبيض", "https://example.org/ar"),
    openStep(text, 1, "حضر سفراء 17 دولة.", ["17 دولة"]),
    openStep(text, 2, "The talks have faltered for months.", ["منذ أشهر"], { category: "date" }),
    evidenceStep(1, 1, 1, { from: "open", to: "researching" }, { quote: "سفراء سبع عشرة دولة" }),
    proposeStep(1, 1, { rationale: "يقول البيان ذلك صراحة." }),
  ];
  steps.push(decideStep(steps, "claim.approved", 1, 1, { reason: "موافق." }));
  return { text, steps };
}

/** Nothing but an import. */
export function bareArticle(): Fixture {
  const text = "A short note.";
  return { text, steps: [importStep({ text, title: "A note" })] };
}

/** `count` approved claims in one long text. */
export function crowdedArticle(count: number): Fixture {
  const sentences = Array.from(
    { length: count },
    (_, index) => `Ship number ${index + 1} carried ${(index + 3) * 170} tonnes of grain.`,
  );
  const text = sentences.join(" ").replaceAll(/(Ship number \d*0 )/g, "\n$1");
  const steps: FixtureStep[] = [
    importStep({ text, title: "Grain through the harbour" }),
    sourceStep(1, "The harbour’s register", "https://example.org/register"),
  ];
  for (let n = 1; n <= count; n += 1) {
    const words = `${(n + 2) * 170} tonnes of grain`;
    steps.push(openStep(text, n, `Ship ${n} carried ${words}.`, [`Ship number ${n}`, words]));
    steps.push(evidenceStep(n, n, 1, { from: "open", to: "researching" }));
    steps.push(proposeStep(n, 1, { rationale: "The register says so." }));
    steps.push(decideStep(steps, "claim.approved", n, 1));
  }
  return { text, steps };
}

/** Texts that would be markup, code or trouble, if anything but a text were made of them. */
export const awkwardText = [
  '#panic("x") $ x^2 $ [a] `raw` *bold* _it_ = heading <label> @ref // c /* d */ \\u{41} \\',
  "= A heading",
  "- a list",
  "Two\u200Dmen 👨‍👩‍👧 and 中文 and ไทย and x\u0301\u0323\u20D0 and \u0007 and \uFFFD.",
  `A ${"very".repeat(60)}long word, and https://example.org/${"path/".repeat(40)}?q=${"x".repeat(90)}.`,
  "שלום and مرحبا ١٧ and Ελλάδα and Україна and 17 ½ ≠ ≤ → €.",
].join("\n");

export function awkwardArticle(): Fixture {
  const text = awkwardText;
  const [code = "", heading = "", , , long = ""] = text.split("\n");
  const steps: FixtureStep[] = [
    importStep({ text, title: `#read("/etc/hosts") "q" $ [ \` \n${"long".repeat(40)}` }),
    sourceStep(1, code, `https://example.org/${"a".repeat(300)}#"]`),
    openStep(text, 1, `${code}\n${heading}`, [code, "x^2 $ [a] `raw` *bold*", heading]),
    openStep(text, 2, long, [long, "[a]"]),
    evidenceStep(1, 1, 1, { from: "open", to: "researching" }, { quote: text, locator: code }),
    proposeStep(1, 1, {
      rationale: text,
      label: '#panic("label")',
      disposition: "cut",
      oldText: code,
      newText: "",
    }),
  ];
  steps.push(decideStep(steps, "claim.returned", 1, 1, { reason: text }));
  return { text, steps };
}
