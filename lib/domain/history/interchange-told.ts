import { sayPart } from "./event-texts.ts";
import type { Told } from "./told.ts";
import { quoted } from "./wording.ts";

/** What is said of reports that left the house, and of records that came into it. */
export const toldOfInterchange: {
  "report.exported": Told<"report.exported">;
  "record.imported": Told<"record.imported">;
} = {
  "report.exported": ({ data, detail }, _, language) => ({
    title: quoted(language, detail.title),
    seq: String(data.atSeq),
    edition: data.edition ?? "none",
    format: sayPart(language, "reportFormat", { format: data.format.replaceAll("-", "_") }),
  }),
  "record.imported": ({ data, detail }, _, language) => ({
    title: quoted(language, detail.title),
    origin: quoted(language, detail.origin),
    seq: String(data.atSeq),
  }),
};
