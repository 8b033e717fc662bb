import type { Report } from "../report.ts";
import type { Contact } from "../report-contact.ts";
import { nameIn, statedIn, tableOf } from "./csv/table.ts";
import type { Format } from "./format.ts";
import { labelOf, plain } from "./labels.ts";
import { contactStateLabels, termLabels, useLabels } from "./view/view-contacts.ts";

const columns = [
  ...["Contact", "Purpose", "State", "Name", "Speaks as", "Claims", "Way", "Address"],
  ...["Question", "Asked (UTC)", "Earlier deadlines (UTC)", "Deadline (UTC)"],
  ...["Passed without a reply (UTC)", "Noted by", "Noted (UTC)"],
  ...["Reply", "Replied (UTC)", "Terms", "In the text", "Where", "Reply noted by"],
  ...["Reply noted (UTC)", "Said of it", "Settled by", "Settled (UTC)"],
];

function rowOf(one: Contact, report: Report) {
  const person = nameIn(report);
  const { reply, settled } = one;
  const about = report.claims.filter(({ id }) => one.claims.includes(id));
  return {
    Contact: one.number,
    Purpose: plain(one.purpose),
    State: labelOf(contactStateLabels, one.state),
    Name: one.name,
    "Speaks as": one.role,
    Claims: about.map(({ number }) => number).join(", "),
    Way: plain(one.channel),
    Address: one.address,
    Question: one.question,
    "Asked (UTC)": one.askedAt,
    "Earlier deadlines (UTC)": one.moves
      .map(({ was, reason, by }) => `${was}, moved by ${person(by)}: ${reason}`)
      .join("\n"),
    "Deadline (UTC)": one.deadline,
    "Passed without a reply (UTC)": one.passed.join("\n"),
    "Noted by": person(one.by),
    "Noted (UTC)": one.at,
    Reply: reply?.body ?? "",
    "Replied (UTC)": reply?.repliedAt ?? "",
    Terms: labelOf(termLabels, one.terms),
    "In the text": labelOf(useLabels, one.use),
    Where: one.place,
    "Reply noted by": person(reply?.by),
    "Reply noted (UTC)": reply?.at ?? "",
    "Said of it": settled?.note ?? "",
    "Settled by": person(settled?.by),
    "Settled (UTC)": settled?.at ?? "",
  };
}

/** Whom the newsroom asked before publication as a table, with what came of each; nobody where the edition has none. */
export const csvContacts: Format = {
  name: "csv-contacts",
  ending: "contacts.csv",
  mediaType: "text/csv",
  render: async (report, selection) =>
    tableOf(
      columns,
      [
        ...(report.contacts ?? []).map((one) => rowOf(one, report)),
        ...statedIn(report, "Question"),
      ],
      selection,
    ),
};
