import type { Language } from "#lib/platform/languages/languages.ts";
import { sayPart } from "./event-texts.ts";
import { reason } from "./named.ts";
import type { Told } from "./told.ts";
import { quoted } from "./wording.ts";

/** Which report it is. */
const ofReport = (
  { atSeq, edition = "none", format }: { atSeq: number; edition?: string; format: string },
  { title }: { title: string },
  language: Language,
) => ({
  title: quoted(language, title),
  seq: String(atSeq),
  edition,
  format: sayPart(language, "reportFormat", { format: format.replaceAll("-", "_") }),
});

/** What is said of reports that left the house, and of records that came into it. */
export const toldOfInterchange: {
  "report.exported": Told<"report.exported">;
  "report.failed": Told<"report.failed">;
  "record.imported": Told<"record.imported">;
  "record.removed": Told<"record.removed">;
} = {
  "report.exported": ({ data, detail }, _, language) => ofReport(data, detail, language),
  "report.failed": (event, _, language) => ({
    ...ofReport(event.data, event.detail, language),
    ...reason(event, language),
  }),
  "record.imported": ({ data, detail }, _, language) => ({
    title: quoted(language, detail.title),
    origin: quoted(language, detail.origin),
    seq: String(data.atSeq),
  }),
  "record.removed": (event, _, language) => ({
    title: quoted(language, event.detail.title),
    origin: quoted(language, event.detail.origin),
    seq: String(event.data.atSeq),
    ...reason(event, language),
  }),
};
