import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import {
  chainOf,
  checksStep,
  englishArticle,
  englishText,
  type FixtureStep,
  findingId,
  fixtureId,
  openStep,
  reviewer,
} from "./fixtures.cases.ts";
import { stepOf } from "./forging.cases.ts";
import { replayChecks, replayFindings } from "./replay-findings.ts";
import type { Finding } from "./report.ts";

const { steps } = englishArticle();

function findingsAfter(log: readonly FixtureStep[], incomplete = false): Finding[] {
  return chainOf(log)
    .map(recordedEvent)
    .reduce<Finding[]>((findings, event) => replayFindings(findings, event, incomplete, 1), []);
}

test("findings say which claims they became, and why they were set aside", () => {
  const [count, weekday, months] = findingsAfter(steps);
  expect(count).toMatchObject({ outcome: "contradiction", claims: [1], dismissed: null });
  expect(weekday).toMatchObject({ outcome: "consistent", claims: [], dismissed: null });
  expect(months?.dismissed).toMatchObject({
    by: reviewer.member,
    reason: "The paragraph before says.",
  });
});

test("a later run keeps dismissals by their inputs, and what it no longer reports", () => {
  const second = checksStep(englishText);
  const { detail } = stepOf([second], "checks.run");
  detail.findings = detail.findings
    .filter(({ outcome }) => outcome === "possible")
    .map((finding) => ({ ...finding, id: fixtureId(11, 30) }));
  const [again, ...rest] = findingsAfter([...steps, second]);
  expect(again).toMatchObject({ id: fixtureId(11, 30), current: true });
  expect(again?.dismissed).toMatchObject({ reason: "The paragraph before says." });
  expect(rest.map(({ id, current }) => [id, current])).toEqual([
    [findingId(1), false],
    [findingId(2), false],
    [findingId(3), false],
  ]);
});

test("refuses what speaks of a finding that no check reported, unless those were erased", () => {
  const dismissal = stepOf(steps, "finding.dismissed");
  const opening = openStep(englishText, 1, "x", [], { finding: findingId(1) });
  expect(() => findingsAfter([dismissal])).toThrow(
    "event 1 dismisses a finding that no check reported",
  );
  expect(() => findingsAfter([opening])).toThrow(
    "event 1 opens a claim from a finding that no check reported",
  );
  expect(findingsAfter([dismissal, opening], true)).toEqual([]);
});

/** Steps that set findings aside together, and take them up again. */
const together = (ids: string[], reason = "All of a kind."): FixtureStep => ({
  type: "findings.dismissed",
  by: reviewer,
  data: { findings: ids },
  detail: { inputKeys: [], reason },
});
const restored = (...ids: string[]): FixtureStep => ({
  type: "findings.restored",
  by: reviewer,
  data: { findings: ids },
  detail: { inputKeys: [] },
});

test("findings are dismissed together and restored one by one", () => {
  const ids = [findingId(1), findingId(2)];
  const dismissed = (...more: FixtureStep[]) =>
    findingsAfter([...steps, together(ids), ...more]).map((finding) => finding.dismissed?.reason);
  const months = "The paragraph before says.";
  expect(dismissed()).toEqual(["All of a kind.", "All of a kind.", months]);
  expect(dismissed(restored(findingId(1)))).toEqual([undefined, "All of a kind.", months]);
  expect(dismissed(restored(findingId(3)))).toEqual([
    "All of a kind.",
    "All of a kind.",
    undefined,
  ]);
  const again = together([findingId(1)], "Once more.");
  expect(dismissed(restored(findingId(1)), again)[0]).toBe("Once more.");
});

test("refuses to restore what no check reported, and what nobody dismissed", () => {
  expect(() => findingsAfter([...steps, restored(fixtureId(11, 40))])).toThrow(
    "restores a finding that no check reported",
  );
  expect(() => findingsAfter([...steps, restored(findingId(1))])).toThrow(
    "restores a finding that was not dismissed",
  );
  expect(findingsAfter([restored(findingId(1))], true)).toEqual([]);
});

test("the last run of the checks is the one that counts", () => {
  const runs = chainOf([checksStep(englishText), checksStep(englishText)]).map(recordedEvent);
  expect(runs.reduce(replayChecks, null)).toMatchObject({ at: "2024-05-17T00:29:00.000Z" });
});
