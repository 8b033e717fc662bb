import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { Presence, VANISH_AFTER_MS } from "./presence.ts";

const ruth = { member: newId(), name: "Ruth" };
const noor = { member: newId(), name: "Noor" };
const tabOf = (person: typeof ruth, doing: "reading" | "writing" | "editing" = "reading") => ({
  tab: newId(),
  ...person,
  doing,
});

test("people are there once each, by name, doing the most that one of their tabs does", () => {
  const presence = new Presence();
  presence.here(tabOf(ruth), 0);
  presence.here(tabOf(ruth, "editing"), 0);
  presence.here(tabOf(ruth, "writing"), 0);
  presence.here(tabOf(noor), 0);
  expect(presence.people()).toEqual([
    { id: noor.member, name: "Noor", doing: "reading" },
    { id: ruth.member, name: "Ruth", doing: "editing" },
  ]);
});

test("it is news that a tab comes, does something else, is at another claim, or goes", () => {
  const presence = new Presence();
  const tab = tabOf(ruth);
  expect(presence.here(tab, 0)).toBe(true);
  expect(presence.here(tab, 1)).toBe(false);
  expect(presence.here({ ...tab, doing: "writing" }, 2)).toBe(true);
  expect(presence.here({ ...tab, doing: "writing", claim: newId() }, 3)).toBe(true);
  expect(presence.gone(tab.tab)).toBe(true);
  expect(presence.gone(tab.tab)).toBe(false);
});

test("who is not heard of for too long has gone", () => {
  const presence = new Presence();
  const [first, second] = [tabOf(ruth), tabOf(noor)];
  presence.here(first, 0);
  presence.here(second, 0);
  presence.here(second, 20_000);
  expect(presence.prune(VANISH_AFTER_MS - 1)).toBe(false);
  expect(presence.prune(VANISH_AFTER_MS)).toBe(true);
  expect(presence.people().map(({ name }) => name)).toEqual(["Noor"]);
});

test("a tab speaks for nobody but whose it is", () => {
  const presence = new Presence();
  const tab = tabOf(ruth);
  presence.here(tab, 0);
  expect(presence.here({ ...tab, ...noor, doing: "editing" }, 1)).toBe(false);
  expect(presence.people()).toMatchObject([{ name: "Ruth", doing: "reading" }]);
});

test("a flood of tabs is not kept", () => {
  const presence = new Presence();
  for (let count = 0; count < 300; count += 1)
    presence.here({ ...tabOf(ruth), member: newId() }, 0);
  expect(presence.people()).toHaveLength(200);
});
