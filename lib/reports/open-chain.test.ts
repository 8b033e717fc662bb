import { expect, test } from "vitest";
import { LEFT_OUT, NAMES_SOMEBODY } from "#lib/platform/audit/parts.ts";
import { asBefore } from "./before-parts.cases.ts";
import { discussedArticle } from "./editions.cases.ts";
import { chainOf, type FixtureStep, fixtureId } from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";
import { openChain } from "./open-chain.ts";

const events = chainOf(discussedArticle().steps);

test.each([false, true])("given again it is the same (names hidden: %s)", (hideNames) => {
  const given = openChain(events, hideNames);
  expect(openChain(given, hideNames)).toEqual(given);
});

test("bodies and hashes stay as they are", () => {
  const links = (of: typeof events) =>
    of.map(({ salt: _, detail: __, parts: ___, ...link }) => link);
  expect(links(openChain(events, true))).toEqual(links(events));
});

test("an event of which nothing is left out keeps its salt, and others get that of their open part", () => {
  const given = openChain(events, false);
  const kept = given.filter(({ salt }, index) => salt === events[index]?.salt);
  expect(kept.length).toBeGreaterThan(20);
  expect(kept.filter((event, index) => event === events[index]).length).toBeGreaterThan(0);
  const parts = given.filter(({ salt, detail }, index) => detail && salt !== events[index]?.salt);
  expect(parts.map(({ body }) => /"type":"([a-z._]+)"/.exec(body)?.[1])).toEqual([
    "source.added",
    "claim.approved",
    "claim.approved",
    "article.revised",
    "source.added",
    "claim.waiting",
  ]);
  expect(parts[0]?.detail).toContain(LEFT_OUT);
});

test("of logs of before, words with names in them are given without a salt; or all that is given in part", () => {
  const changed = (before: typeof events) => {
    const given = openChain(before, true);
    expect(openChain(given, true)).toEqual(given);
    return given.filter(({ detail }, index) => detail && detail !== before[index]?.detail);
  };
  const open = changed(asBefore(events, "open"));
  expect(open.filter(({ salt }) => salt === null).map(({ seq }) => seq)).toEqual([67]);
  expect(JSON.stringify(open)).toContain("asked twice. Reviewer 1 could not");
  const none = changed(asBefore(events, "none"));
  expect(none.length).toBeGreaterThan(20);
  expect(none.every(({ salt }) => salt === null)).toBe(true);
});

/** The reason for which the last claim is withdrawn, as it is given. */
function reasonGiven(reason: string, change: (steps: FixtureStep[]) => void = () => undefined) {
  const { steps } = structuredClone(discussedArticle());
  change(steps);
  stepOf(steps, "claim.withdrawn", -1).detail.reason = reason;
  const given = openChain(chainOf(steps), true);
  const event = given.findLast(({ body }) => body.includes('"type":"claim.withdrawn"'));
  return JSON.parse(event?.detail ?? "{}").reason;
}

const left = (...rest: string[]) => [NAMES_SOMEBODY, ...rest].join(" ");

test.each([
  ["JONAS  WEBER said so. So did Nadia Rahman.", left("So did Nadia Rahman.")],
  ["It is Jónas Wéber's. Weber was not there.", left("Weber was not there.")],
  ["Ask Jonas\nWeber. Or not.", left(left("Or not."))],
  ["Jonas Webers Notiz. Gut.", left("Gut.")],
  ["It is not Jonas Weberman.", "It is not Jonas Weberman."],
])("a sentence that names somebody is left out, however it is written: %j", (reason, given) => {
  expect(reasonGiven(reason)).toBe(given);
});

test("whoever is in the byline is named; who changed their name, or only had leave, is not", () => {
  expect(reasonGiven("Nadia Rahman said so.")).toBe("Nadia Rahman said so.");
  const married = (steps: FixtureStep[]) => {
    const last = steps.findLast(({ by }) => by.name === "Lena Brandt");
    if (last) last.by = { ...last.by, name: "Lena Weiß" };
  };
  expect(reasonGiven("Lena Brandt. LENA WEISS. No.", married)).toBe(left(left("No.")));
  const idle = (steps: FixtureStep[]) => {
    const step = stepOf(steps, "break_glass.granted");
    step.data.decider = fixtureId(5, 77);
    step.detail.deciderName = "Idle Ida";
  };
  expect(reasonGiven("Idle Ida had leave.", idle)).toBe(NAMES_SOMEBODY);
});

test("so does the shape in which somebody wrote, and whoever is spoken to in it", () => {
  const { steps } = structuredClone(discussedArticle());
  const [verdict, other] = [
    stepOf(steps, "verdict.proposed"),
    stepOf(steps, "verdict.proposed", 1),
  ];
  const said = (content: object[]) =>
    ({ type: "doc", content: [{ type: "paragraph", content }] }) as never;
  const mention = { type: "mention", attrs: { id: fixtureId(5, 99), label: "Newly Come" } };
  verdict.detail.rationale = "They said so. @Newly Come knows.";
  verdict.detail.document = said([{ type: "text", text: "They said so. " }, mention]);
  other.detail.document = said([{ type: "text", text: "So", marks: [{ type: "bold" }] }]);
  const given = openChain(chainOf(steps), true).filter(({ body }) => body.includes("verdict.prop"));
  const [first, second] = given.map(({ detail }) => JSON.parse(detail ?? "{}"));
  expect(JSON.stringify(given)).not.toContain("Newly Come");
  expect(first.rationale).toBe(`They said so. ${NAMES_SOMEBODY}`);
  expect(first.document.content).toEqual([
    { type: "paragraph", content: [{ type: "text", text: NAMES_SOMEBODY }] },
  ]);
  expect(second.document).toEqual(other.detail.document);
});
