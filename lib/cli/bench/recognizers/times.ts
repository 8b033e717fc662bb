import type { ReadingRecord, RecordValue } from "#lib/engines/checks/records/reading-record.ts";
import type { SuiteResult } from "./suite.ts";

const KINDS: ReadonlySet<ReadingRecord["kind"]> = new Set([
  "date",
  "time",
  "datetime",
  "duration",
  "range",
  "set",
]);

/** Whether a record is of time: a range of numbers is not. */
export function isTimeRecord({ kind, values }: ReadingRecord): boolean {
  const [first] = values;
  return KINDS.has(kind) && typeof (first?.value ?? first?.from ?? first?.to) === "string";
}

interface Resolved {
  type?: string;
  timex?: string;
  value?: string;
  start?: string;
  end?: string;
}

/** "2016-11-08 08:00:00" as ISO 8601 writes it. */
const iso = (text: string | undefined) => text?.replace(" ", "T");

/** The suite's "XXXX-WXX-1T16" as the reader prints it: "-W-1T16:00:00". */
function setValue(timex: string): string {
  const [date = "", time] = timex.replace("XXXX-WXX", "-W").split("T");
  if (time === undefined || date.startsWith("P")) return timex;
  return `${date}T${time}${":00".repeat(3 - time.split(":").length)}`;
}

/** Whether a value of ours is one of those that the suite's date and time model gives. */
export function sameTime({ Resolution }: SuiteResult, value: RecordValue): boolean {
  const values = (Resolution as { values?: Resolved[] } | null | undefined)?.values ?? [];
  return values.some((each) => {
    if (each.type === "duration") return value.value === each.timex;
    if (each.type === "set") return value.value === setValue(each.timex ?? "");
    if (each.start !== undefined || each.end !== undefined) {
      return value.from === iso(each.start) && value.to === iso(each.end);
    }
    return value.value === iso(each.value);
  });
}
