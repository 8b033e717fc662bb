import { namesOf } from "#lib/domain/history/names.ts";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { sentenceOf } from "#lib/domain/history/sentences.ts";
import { tableOf } from "./csv/table.ts";
import type { Format } from "./format.ts";

const columns = ["Event", "Time (UTC)", "Type", "What happened", "Hash"];

/** The log as a table: a sentence an event, and its hash. */
export const csvEvents: Format = {
  name: "csv-events",
  ending: "events.csv",
  mediaType: "text/csv",
  render: async (report, selection) => {
    const events = report.chain.events.map(recordedEvent);
    const names = namesOf(events);
    const rows = events.map((event, index) => ({
      Event: event.seq,
      "Time (UTC)": event.at,
      Type: event.type,
      "What happened": sentenceOf(event, names),
      Hash: report.chain.events[index]?.hash ?? "",
    }));
    return tableOf(columns, rows, selection);
  },
};
