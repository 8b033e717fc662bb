import type { ReadingRecord, RecordValue } from "#lib/engines/checks/records/reading-record.ts";
import { reasonToLeaveOut } from "./left-out.ts";
import type { Model } from "./models.ts";
import type { SuiteCase, SuiteResult } from "./suite.ts";
import { isSameUnit } from "./unit-names.ts";

export interface Agreement {
  model: string;
  cases: number;
  agreed: number;
  leftOut: number;
  /** What differs in each case that does not agree. */
  differences: { input: string; missing: string[]; extra: string[] }[];
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** "[20,100)" and "(20,)": the bounds, whether they belong to the range or not. */
function boundsOf(text: string): RecordValue {
  const [, low = "", high = ""] = /^[[(](.*),(.*)[\])]$/.exec(text) ?? [];
  return {
    ...(low === "" ? {} : { from: Number(low) }),
    ...(high === "" ? {} : { to: Number(high) }),
  };
}

function sameBounds(expected: string, value: RecordValue): boolean {
  const bounds = boundsOf(expected);
  return bounds.from === value.from && bounds.to === value.to;
}

function sameValue(expected: SuiteResult, value: RecordValue): boolean {
  const { Resolution } = expected;
  const text = String(Resolution?.value ?? "");
  if (/^[[(]/.test(text)) return sameBounds(text, value);
  if (typeof value.value !== "number") return false;
  if (!isNear(Number(text.replace("%", "")), value.value)) return false;
  const { unit, isoCurrency } = Resolution ?? {};
  if (typeof unit !== "string") return true;
  const code = typeof isoCurrency === "string" ? isoCurrency : undefined;
  return isSameUnit(unit, code, value.unit ?? "");
}

function answersFor(
  expected: SuiteResult,
  record: ReadingRecord,
  same: NonNullable<Model["same"]>,
): boolean {
  const samePlace = record.start === expected.Start && record.end === expected.End + 1;
  return samePlace && record.values.some((value) => same(expected, value));
}

/** Compares what is read of each case with what the suite's model finds, nothing more and no less. */
export function agreementWith(
  model: Model,
  cases: readonly SuiteCase[],
  read: (text: string, publishedOn?: string) => ReadingRecord[],
): Agreement {
  const same = model.same ?? sameValue;
  const result: Agreement = {
    model: model.name,
    cases: 0,
    agreed: 0,
    leftOut: 0,
    differences: [],
  };
  for (const each of cases) {
    if (reasonToLeaveOut(model.name, each) !== undefined) {
      result.leftOut++;
      continue;
    }
    result.cases++;
    const spoken = each.Context?.ReferenceDateTime?.slice(0, "YYYY-MM-DD".length);
    const records = read(each.Input, spoken).filter(model.answers);
    const missing = each.Results.filter(
      (expected) => !records.some((record) => answersFor(expected, record, same)),
    );
    const extra = records.filter(
      (record) => !each.Results.some((expected) => answersFor(expected, record, same)),
    );
    if (missing.length === 0 && extra.length === 0) result.agreed++;
    else {
      result.differences.push({
        input: each.Input,
        missing: missing.map(({ Text, Resolution }) => `${Text} = ${JSON.stringify(Resolution)}`),
        extra: extra.map(({ exact, values }) => `${exact} = ${JSON.stringify(values)}`),
      });
    }
  }
  return result;
}
