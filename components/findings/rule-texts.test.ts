import { expect, it } from "vitest";
import { RULES } from "#lib/engines/checks/rules.ts";
import messages from "#messages/en/findings.json" with { type: "json" };

it("calls each check on the screen as a report does, in their order", () => {
  const named = RULES.map(({ id, title, finds }) => [id, { title, finds }]);
  expect(Object.entries(messages.rules)).toEqual(named);
});
