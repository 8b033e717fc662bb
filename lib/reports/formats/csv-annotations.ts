import type { Annotation, Report } from "../report.ts";
import { nameIn, statedIn, tableOf } from "./csv/table.ts";
import type { Format } from "./format.ts";
import { plain } from "./labels.ts";

const columns = [
  ...["Kind", "In the text", "Start", "End", "Says", "Instead", "Written by", "Written (UTC)"],
  ...["In the file by", "Replies", "Taken over in revision", "Resolved by", "Resolved (UTC)"],
];

function rowOf(annotation: Annotation, report: Report) {
  const person = nameIn(report);
  const { spans, resolved, replacement, file } = annotation;
  const replies = report.replies.filter((one) => one.annotation === annotation.id && !one.removed);
  return {
    Kind: plain(annotation.kind),
    "In the text": spans.map(({ exact }) => exact).join(" … "),
    Start: spans[0]?.start ?? "",
    End: spans.at(-1)?.end ?? "",
    Says: annotation.body,
    Instead: replacement ?? "",
    "Written by": person(annotation.by),
    "Written (UTC)": annotation.at,
    "In the file by": file?.author ?? "",
    Replies: replies.map(({ by, body }) => `${person(by)}: ${body}`).join("\n"),
    "Taken over in revision": annotation.acceptedIn ?? "",
    "Resolved by": person(resolved?.by),
    "Resolved (UTC)": resolved?.at ?? "",
  };
}

/**
 * Comments, questions, suggestions and highlights as a table. Start and end are UTF-16 units of the revision's text;
 * what was removed is left out.
 */
export const csvAnnotations: Format = {
  name: "csv-annotations",
  ending: "annotations.csv",
  mediaType: "text/csv",
  render: async (report, selection) =>
    tableOf(
      columns,
      [
        ...report.annotations.filter(({ removed }) => !removed).map((one) => rowOf(one, report)),
        ...statedIn(report, "Says"),
      ],
      selection,
    ),
};
