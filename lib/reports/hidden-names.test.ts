import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import { foldWords } from "#lib/domain/search/fold-words.ts";
import { discussedArticle, inEditionOf } from "./editions.cases.ts";
import { bytesOf, type FixtureStep, reviewer } from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";
import { publicOf } from "./public-of.ts";
import { verifyReport } from "./verify.ts";

/** Whatever members are called, and whatever people wrote of them. */

const names = fc.constantFrom(
  ...["Jonas Weber", "José Núñez", "Lena Weiß", "Łukasz Żółć", "O’Neill Ann", "Dr. Li", "王小明"],
  ...[
    "فاطمة الزهراء",
    "أحمد",
    "Илья Репин",
    "Nguyễn Thị",
    "Ann \u{1F600} Lee",
    'A "B" \\C',
    "J. R. Roe",
  ],
);

/** A name as somebody may write it. */
const spelled = (name: string) =>
  fc.constantFrom(
    ...[name, name.toUpperCase(), name.toLowerCase(), name.normalize("NFD")],
    ...[name.normalize("NFD").replaceAll(/\p{M}/gu, ""), name.replaceAll(" ", "\n"), `${name}’s`],
  );

const pieces = fc.constantFrom(
  ...[
    "It is so",
    "Nobody was there",
    "لا",
    "不",
    ".",
    "!",
    "؟",
    "。",
    "”",
    ")",
    "\n",
    " ",
    "\u0000",
  ],
  ...["(Left out: names a member of the newsroom.)", "(left out)", "Reviewer 1", "\u{1F600}"],
);

const written = names.chain((name) =>
  fc.record({
    name: fc.constant(name),
    words: fc.array(fc.oneof(pieces, spelled(name)), { minLength: 1, maxLength: 9 }),
  }),
);

function withWords(name: string, said: string): FixtureStep[] {
  const { steps } = structuredClone(discussedArticle());
  const verdict = stepOf(steps, "verdict.proposed");
  verdict.detail.rationale = said;
  verdict.detail.document = {
    type: "doc",
    content: [
      { type: "paragraph", content: [{ type: "text", text: said, marks: [{ type: "bold" }] }] },
    ],
  };
  stepOf(steps, "claim.opened").detail.statement = said;
  stepOf(steps, "claim.withdrawn", -1).detail.reason = said;
  stepOf(steps, "article.checked").detail.because = said;
  for (const step of steps) if (step.by.member === reviewer.member) step.by = { ...step.by, name };
  return steps;
}

test("no name is left, all else is proved, and made again it is the same", () => {
  const { text } = discussedArticle();
  fc.assert(
    fc.property(written, ({ name, words }) => {
      const said = words.join(" ");
      const fixture = { text, steps: withWords(name, said) };
      const report = inEditionOf(fixture, "public", true);
      const verified = verifyReport(bytesOf(report));
      expect(verified).toMatchObject({ ok: true, summary: { unbound: { events: [] } } });
      const bare = (of: string) => ` ${foldWords(of).trim()} `;
      for (const { detail } of report.chain.events)
        expect(bare(detail ?? "")).not.toContain(bare(name));
      expect(canonicalJson(publicOf(report))).toBe(canonicalJson(report));
      const whole = inEditionOf(fixture, "internal");
      expect(canonicalJson(publicOf(whole))).toBe(canonicalJson(report));
    }),
    { seed: 17, numRuns: 60 },
  );
});
