import { expect, test } from "vitest";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { clock, contactId } from "./contacts.cases.ts";
import {
  chainOf,
  claimId,
  editor,
  englishArticle,
  type FixtureStep,
  fixtureId,
  reporter,
  reportOf,
} from "./fixtures.cases.ts";
import { problemOf, stepOf } from "./forging.cases.ts";
import { replay } from "./replay.ts";
import { revisedArticle } from "./revised.cases.ts";

const { text, steps } = revisedArticle();

type Released = Extract<FixtureStep, { type: "contact.released" }>;

const replayed = (log: FixtureStep[]) => replay(chainOf(log).map(recordedEvent));

test("says whom the newsroom asked, until when, and what they replied, in order", () => {
  const { contacts } = replayed(steps);
  expect(contacts).toMatchObject([
    {
      ...{ id: contactId(1), number: 1, purpose: "right_of_reply", name: "Mira Soto" },
      ...{ state: "answered", terms: "on_record", use: "reflected", place: "third paragraph" },
      ...{ claims: [claimId(1)], by: reporter.member, deadline: "2024-05-17T04:50:00.000Z" },
      moves: [{ was: "2024-05-17T04:30:00.000Z", reason: "She asked for twenty minutes more." }],
      passed: ["2024-05-17T04:34:00.000Z", "2024-05-17T04:55:00.000Z"],
      reply: { body: "They have citizens among the captives." },
      settled: null,
    },
    { number: 2, state: "unreachable", reply: null, settled: { note: expect.any(String) } },
  ]);
  expect(problemOf(reportOf({ text, steps }))).toBeUndefined();
});

test("where nobody was asked, the record says nothing of it, as records of before", () => {
  expect(replayed(englishArticle().steps)).not.toHaveProperty("contacts");
});

/** What is wrong with the log after a change. */
function wrong(change: (log: FixtureStep[]) => void): string | undefined {
  const log = structuredClone(steps);
  change(log);
  try {
    return problemOf(reportOf({ text, steps: log }));
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}

test("refuses what cannot have been so", () => {
  expect(
    wrong((log) => {
      stepOf(log, "contact.answered").data.contact = fixtureId(21, 9);
    }),
  ).toContain("speaks of somebody who was never asked");
  expect(
    wrong((log) => {
      stepOf(log, "contact.unanswered").data.to = "answered";
    }),
  ).toContain("which is asked, become answered");
  expect(
    wrong((log) => {
      stepOf(log, "contact.deadline_moved").data.deadline = "2024-05-17T12:00:00.000Z";
      log.splice(log.indexOf(stepOf(log, "contact.deadline_passed", 1)), 1);
    }),
  ).toContain("says that nobody replied while there was time");
  expect(
    wrong((log) => {
      stepOf(log, "contact.deadline_passed").data.deadline = "2024-05-17T04:29:00.000Z";
    }),
  ).toContain("says that a deadline passed that had not");
  expect(
    wrong((log) => {
      stepOf(log, "contact.deadline_moved").data.was = "2024-05-17T04:29:00.000Z";
    }),
  ).toContain("moves another deadline than the last");
  expect(
    wrong((log) => {
      stepOf(log, "contact.answered").data.repliedAt = "2024-05-17T03:00:00.000Z";
    }),
  ).toContain("has a reply come before the question");
  expect(
    wrong((log) => {
      stepOf(log, "contact.asked").data.deadline = "2024-05-17T04:00:00.000Z";
    }),
  ).toContain("asks somebody later than it says, or without any time");
});

test("refuses a question that was settled when it was asked, or that was asked before", () => {
  expect(
    wrong((log) => {
      stepOf(log, "contact.asked").data.state = "withdrawn";
    }),
  ).toContain("has not been asked");
  expect(
    wrong((log) => {
      stepOf(log, "contact.asked", 1).data.contact = contactId(1);
    }),
  ).toContain("was asked already");
});

test("a deadline passes once, by the clock; whoever has no role for it notes nothing", () => {
  expect(
    wrong((log) => {
      stepOf(log, "contact.deadline_passed").by = reporter;
    }),
  ).toContain("not the clock");
  expect(
    wrong((log) => {
      const again = structuredClone(stepOf(log, "contact.deadline_passed", 1));
      log.splice(log.indexOf(stepOf(log, "contact.deadline_passed", 1)) + 1, 0, again);
    }),
  ).toContain("says once more that a deadline passed");
  for (const [type, did] of [
    ["contact.asked", "asked somebody"],
    ["contact.answered", "noted what came of a question"],
  ] as const)
    expect(
      wrong((log) => {
        stepOf(log, type).by = { ...reporter, roles: ["auditor"] };
      }),
    ).toMatch(new RegExp(`${did} \\(event \\d+\\) without a role that allows it`));
});

test("nothing was published while somebody was asked for a reply", () => {
  const unsettled = wrong((log) => {
    log.splice(log.indexOf(stepOf(log, "contact.deadline_passed", 1)), 1);
    log.splice(log.indexOf(stepOf(log, "contact.unanswered")), 1);
    const settling = ["contact.unanswered", "contact.answered", "contact.reply_placed"];
    const kept = log.filter(({ type }) => !settling.includes(type));
    log.splice(0, log.length, ...kept);
  });
  expect(unsettled).toMatch(/publishes while contact 1 was asked for a reply/);
});

test("what is restricted and not there is left out, and that something is, is said", () => {
  const log = structuredClone(steps);
  for (const step of log) {
    if (!step.type.startsWith("contact.")) continue;
    const { data } = step as { data: { contact?: string; restricted?: boolean } };
    if (data.contact !== contactId(1)) continue;
    step.erased = true;
    if ("restricted" in data) data.restricted = true;
  }
  const report = reportOf({ text, steps: log });
  expect(report.contacts).toMatchObject([{ number: 2 }]);
  expect(report.withheld).toBeDefined();
  expect(JSON.stringify(report)).not.toContain("Soto");
  expect(problemOf(report)).toBeUndefined();
});

test("the clock is among the people, as nobody's member", () => {
  expect(replayed(steps).people).toContainEqual({
    member: clock.member,
    name: "The clock",
    roles: ["bot"],
  });
});

/** The log in which contact 1 is restricted and nothing came of it but that an editor released it. */
function releasedLog(): FixtureStep[] {
  const log = structuredClone(steps);
  const settling = ["contact.answered", "contact.deadline_moved", "contact.deadline_passed"];
  const first = log.findIndex(({ type }) => settling.includes(type));
  const asked = stepOf(log, "contact.asked");
  asked.data.restricted = true;
  const left = log.filter((step, at) => {
    const isOfOne = "contact" in step.data && step.data.contact === contactId(1);
    return at < first || !isOfOne || step.type === "contact.asked";
  });
  left.splice(first, 0, {
    type: "contact.released",
    by: editor,
    data: { contacts: [contactId(1)] },
    detail: { reason: "Whoever asked has left us." },
  });
  return left;
}

test("a reply that nobody is left to see is waited for until an editor ends it, unseen", () => {
  const log = releasedLog();
  expect(replayed(log).contacts?.[0]).toMatchObject({
    ...{ number: 1, state: "withdrawn" },
    settled: { note: "Whoever asked has left us.", by: editor.member },
  });
  expect(problemOf(reportOf({ text, steps: log }))).toBeUndefined();
  const forged = (change: (step: Released) => void, also?: (all: FixtureStep[]) => void) => {
    const changed = releasedLog();
    change(stepOf(changed, "contact.released"));
    also?.(changed);
    try {
      return problemOf(reportOf({ text, steps: changed }));
    } catch (error) {
      return error instanceof Error ? error.message : "";
    }
  };
  const twice = ({ data }: Released) => data.contacts.push(contactId(1));
  const nobody = "speaks of somebody who was never asked";
  expect(forged(twice)).toContain(nobody);
  expect(forged(({ data }) => data.contacts.splice(0))).toContain(nobody);
  expect(forged(({ data }) => data.contacts.splice(0, 1, contactId(2)))).toContain(
    "releases contact 2, for which nothing waited unseen",
  );
  const open = (all: FixtureStep[]) => {
    stepOf(all, "contact.asked").data.restricted = false;
  };
  expect(forged(() => undefined, open)).toContain("releases contact 1");
  for (const [by, why] of [
    [reporter, "in the article"],
    [{ ...editor, roles: ["admin"] }, "without a role that allows it"],
  ] as const) {
    const told = forged((step) => {
      step.by = { ...by, roles: [...by.roles] };
    });
    expect(told).toMatch(new RegExp(`ended the waiting for a reply .*${why}`));
  }
});
