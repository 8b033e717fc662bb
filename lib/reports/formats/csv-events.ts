import { namesOf } from "#lib/domain/history/names.ts";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { sentenceOf } from "#lib/domain/history/sentences.ts";
import { silenceOf, silentSentence } from "../in-edition.ts";
import { statedIn, tableOf } from "./csv/table.ts";
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
    const silence = silenceOf(report, events);
    const rows = events.map((event, index) => ({
      Event: event.seq,
      "Time (UTC)": event.at,
      // What is left out of an edition is of a kind that its body tells; of what is withheld, not even that.
      Type: silence(event) === "withheld" ? "withheld" : event.type,
      "What happened": silentSentence(silence(event)) ?? sentenceOf(event, names),
      Hash: report.chain.events[index]?.hash ?? "",
    }));
    return tableOf(columns, [...rows, ...statedIn(report, "What happened")], selection);
  },
};
