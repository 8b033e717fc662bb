import type { Language } from "#lib/platform/languages/languages.ts";
import { sentenceIn } from "#lib/platform/languages/sentences/sentence-in.ts";
import { sayPart } from "./event-texts.ts";
import { reason } from "./named.ts";
import type { Told } from "./told.ts";
import { because, quoted } from "./wording.ts";

interface Asked {
  atSeq: number;
  format: string;
  edition?: string;
  claimIds?: readonly string[];
}

/** Which report it is. */
const ofReport = (
  { atSeq, edition = "none", format, claimIds }: Asked,
  { title }: { title: string },
  language: Language,
) => ({
  title: quoted(language, title),
  seq: String(atSeq),
  edition,
  claims: claimIds?.length ?? 0,
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
  // The reason is what the server said, and stands in the log in English, as in its answers.
  "report.failed": ({ data, detail }, _, language) => ({
    ...ofReport(data, detail, language),
    ...because(language, sentenceIn(language, detail.reason)),
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
