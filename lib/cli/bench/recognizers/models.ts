import type { ReadingRecord, RecordValue } from "#lib/engines/checks/records/reading-record.ts";
import type { SuiteResult } from "./suite.ts";
import { isTimeRecord, sameTime } from "./times.ts";

/** A model of the suite: its file, and which of our readings answer for it. */
export interface Model {
  name: string;
  file: string;
  answers: (record: ReadingRecord) => boolean;
  /** Whether a value of ours is the expected one; by number and unit where absent. */
  same?: (expected: SuiteResult, value: RecordValue) => boolean;
}

const TEMPERATURES = new Set(["degree", "degree Celsius", "degree Fahrenheit", "kelvin"]);

function isTemperature({ kind, values }: ReadingRecord): boolean {
  return kind === "quantity" && TEMPERATURES.has(values[0]?.unit ?? "");
}

const ofKind = (wanted: ReadingRecord["kind"]) => (record: ReadingRecord) => record.kind === wanted;

const isNumberRange = (record: ReadingRecord) => record.kind === "range" && !isTimeRecord(record);

export const MODELS: readonly Model[] = [
  { name: "number", file: "number-english-numbermodel.json", answers: ofKind("number") },
  { name: "numberrange", file: "number-english-numberrangemodel.json", answers: isNumberRange },
  { name: "ordinal", file: "number-english-ordinalmodel.json", answers: ofKind("ordinal") },
  { name: "percent", file: "number-english-percentmodel.json", answers: ofKind("percent") },
  { name: "age", file: "numberwithunit-english-agemodel.json", answers: ofKind("age") },
  { name: "currency", file: "numberwithunit-english-currencymodel.json", answers: ofKind("money") },
  {
    name: "dimension",
    file: "numberwithunit-english-dimensionmodel.json",
    answers: (record) => record.kind === "quantity" && !isTemperature(record),
  },
  {
    name: "temperature",
    file: "numberwithunit-english-temperaturemodel.json",
    answers: isTemperature,
  },
  {
    name: "datetime",
    file: "datetime-english-datetimemodel.json",
    answers: isTimeRecord,
    same: sameTime,
  },
];
