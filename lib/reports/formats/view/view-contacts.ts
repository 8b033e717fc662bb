import type { Report } from "../../report.ts";
import type { Contact } from "../../report-contact.ts";
import { labelOf, plain } from "../labels.ts";
import type { Speaker } from "./people.ts";
import type { CorrectionLine } from "./view-corrections.ts";

/** What they said, and how that may be used: the words of the trade, spelt out for whoever does not know them. */
export const termLabels = {
  on_record: "On the record (may be quoted by name)",
  background: "On background (may be used, not by name)",
  deep_background: "On deep background (may be used without saying whence)",
  off_record: "Off the record (not for publication)",
  not_agreed: "No terms agreed",
};

export const contactStateLabels = {
  asked: "Asked, no reply yet",
  answered: "Replied",
  declined: "Declined to comment",
  no_reply: "Did not reply by the deadline",
  unreachable: "Could not be reached",
  withdrawn: "Question withdrawn",
};

export const useLabels = {
  open: "",
  quoted: "Quoted in the text",
  reflected: "Told in the text in other words",
  left_out: "Left out of the text",
};

/** Somebody who was asked before publication, in words. */
export interface ContactView {
  /** `Right of reply 1: Did not reply by the deadline` */
  label: string;
  name: string;
  question: string;
  asked: CorrectionLine[];
  reply: string;
  came: CorrectionLine[];
  done: string;
}

const written = (lines: readonly CorrectionLine[]) => lines.filter(({ words }) => words !== "");

function viewContact(one: Contact, { claims }: Report, speaker: Speaker): ContactView {
  const numbers = claims.filter(({ id }) => one.claims.includes(id)).map(({ number }) => number);
  const about = new Intl.ListFormat("en").format(numbers.map(String));
  const { reply, settled } = one;
  // Where somebody replied late, that is what stands.
  const came = reply ?? settled;
  const role = one.role === "" ? "" : `, ${one.role}`;
  return {
    label: `${plain(one.purpose)} ${one.number}: ${labelOf(contactStateLabels, one.state)}`,
    name: `${one.name}${role}`,
    question: one.question,
    asked: written([
      { name: "About", words: about ? `Claim ${about}` : "The article as a whole" },
      { name: "Asked by", words: plain(one.channel) },
      { name: "At", words: one.address },
      { name: "Asked", words: speaker.time(one.askedAt) },
      ...one.moves.map(({ was, reason, ...done }) => ({
        name: "Earlier deadline",
        words: `${speaker.time(was)}; moved by ${speaker.done(done)}: ${reason}`,
      })),
      { name: "Deadline", words: speaker.time(one.deadline) },
      ...one.passed.map((at) => ({ name: "Passed without a reply", words: speaker.time(at) })),
      { name: "Noted by", words: speaker.done(one) },
    ]),
    reply: reply?.body ?? "",
    came: written([
      { name: "Terms", words: labelOf(termLabels, one.terms) },
      { name: "Came in", words: reply ? speaker.time(reply.repliedAt) : "" },
      { name: "Said of it", words: settled?.note ?? "" },
      { name: "In the text", words: labelOf(useLabels, one.use) },
      { name: "Where", words: one.place },
    ]),
    done: came ? speaker.done(came) : "",
  };
}

/** Whom the newsroom asked before publication, in order; nobody where the edition leaves them out. */
export const viewContacts = (report: Report, speaker: Speaker): ContactView[] =>
  (report.contacts ?? []).map((one) => viewContact(one, report, speaker));
