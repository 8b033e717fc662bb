import { expect, test } from "vitest";
import { reportOf } from "../../fixtures.cases.ts";
import { publicOf } from "../../public-of.ts";
import { revisedArticle } from "../../revised.cases.ts";
import { speakerOf } from "./people.ts";
import { viewContacts } from "./view-contacts.ts";

const report = reportOf(revisedArticle());

test("says who was asked, until when, what came and on which terms", () => {
  const [soto, embassy] = viewContacts(report, speakerOf(report));
  expect(soto).toMatchObject({
    label: "Right of reply 1: Replied",
    name: "Mira Soto, spokeswoman of the host’s ministry",
    reply: "They have citizens among the captives.",
    done: expect.stringMatching(/^Nadia Rahman, 17 May 2024/),
  });
  expect(soto?.asked.map(({ name }) => name)).toEqual([
    ...["About", "Asked by", "At", "Asked", "Earlier deadline", "Deadline"],
    ...["Passed without a reply", "Passed without a reply", "Noted by"],
  ]);
  expect(soto?.came).toContainEqual({
    name: "Terms",
    words: "On the record (may be quoted by name)",
  });
  expect(embassy).toMatchObject({ label: "Source 2: Could not be reached", reply: "" });
  expect(embassy?.came).toContainEqual({
    name: "Said of it",
    words: "Nobody picked up, at two numbers.",
  });
});

test("of a public edition nobody is told", () => {
  const open = publicOf(report);
  expect(viewContacts(open, speakerOf(open))).toEqual([]);
  expect(open.omissions).toContainEqual(
    expect.objectContaining({
      what: "contacts",
      count: 2,
      says: expect.stringContaining("2 contacts"),
    }),
  );
  expect(open.withheld).toBeUndefined();
  expect(JSON.stringify(open)).not.toMatch(/Soto|embassy|ministry/);
});
