import { CLOCK_ID } from "#lib/domain/contacts/clock-actor.ts";
import {
  type FixtureMember,
  type FixtureStep,
  fixtureId,
  reporter,
  reviewer,
} from "./fixtures.cases.ts";

/** Who notes that a deadline passed. */
export const clock: FixtureMember = { member: CLOCK_ID, name: "The clock", roles: ["bot"] };

export const contactId = (n: number): string => fixtureId(21, n);
const at = (time: string) => `2024-05-17T${time}:00.000Z`;

const move = (from: string, to = from) => ({ from, to });

/**
 * Whom the newsroom asked before publication: a spokeswoman, about a claim, who got more time and replied when that was
 * over too; and somebody who could not be reached. Nine events; the first is to be that of 04:20.
 */
export function contactSteps(claim: string): FixtureStep[] {
  const [soto, envoy] = [{ contact: contactId(1) }, { contact: contactId(2) }];
  const passed = (deadline: string): FixtureStep => ({
    type: "contact.deadline_passed",
    by: clock,
    data: {
      ...{ ...soto, deadline, askedBy: reporter.member, aboutClaims: [claim] },
      ...move("asked"),
    },
    detail: {},
  });
  return [
    {
      type: "contact.asked",
      by: reporter,
      data: {
        ...{ ...soto, number: 1, purpose: "right_of_reply", askedAt: at("04:10") },
        ...{ deadline: at("04:30"), state: "asked", restricted: false },
      },
      detail: {
        ...{ name: "Mira Soto", role: "spokeswoman of the host’s ministry", channel: "email" },
        ...{ address: "press@ministry.example", terms: "not_agreed", claims: [claim], seenBy: [] },
        question: "Do the countries listed hold prisoners, or have they citizens among them?",
      },
    },
    {
      type: "contact.asked",
      by: reviewer,
      data: {
        ...{ ...envoy, number: 2, purpose: "source", askedAt: at("04:27") },
        ...{ deadline: at("08:00"), state: "asked", restricted: false },
      },
      detail: {
        ...{ name: "The embassy’s press office", role: "", channel: "phone", address: "" },
        ...{ terms: "on_record", claims: [], seenBy: [] },
        question: "Who of the envoys spoke?",
      },
    },
    passed(at("04:30")),
    {
      type: "contact.deadline_moved",
      by: reporter,
      data: { ...soto, was: at("04:30"), deadline: at("04:50"), ...move("asked") },
      detail: { reason: "She asked for twenty minutes more." },
    },
    {
      type: "contact.unanswered",
      by: reviewer,
      data: { ...envoy, ...move("asked", "unreachable") },
      detail: { note: "Nobody picked up, at two numbers." },
    },
    passed(at("04:50")),
    {
      type: "contact.unanswered",
      by: reporter,
      data: { ...soto, ...move("asked", "no_reply") },
      detail: { note: "" },
    },
    {
      type: "contact.answered",
      by: reporter,
      data: { ...soto, repliedAt: at("05:05"), restricted: false, ...move("no_reply", "answered") },
      detail: {
        ...{ reply: "They have citizens among the captives.", terms: "on_record" },
        ...{ use: "open", place: "", seenBy: [] },
      },
    },
    {
      type: "contact.reply_placed",
      by: reporter,
      data: { ...soto, ...move("answered") },
      detail: { use: "reflected", place: "third paragraph" },
    },
  ];
}
