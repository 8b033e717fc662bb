import { expect, it } from "vitest";
import { checkText } from "./check-text.ts";
import { modeOf } from "./settings.ts";

it("has every rule on that is not named", () => {
  expect(modeOf({}, "list-count")).toBe("on");
  expect(modeOf({ rules: { "list-count": "off" } }, "list-count")).toBe("off");
});

const text = "It hit four towns: Ayr, Bath and Cork.";
const check = (rules: Record<string, "on" | "off" | "notice">) =>
  checkText({ text, language: "en", settings: { rules } });
const outcomes = (rules: Record<string, "on" | "off" | "notice">) =>
  check(rules)
    .findings.filter(({ rule }) => rule === "list-count")
    .map(({ outcome }) => outcome);

it("reports nothing of a rule that is off, and does not list it among those that ran", () => {
  expect(outcomes({ "list-count": "off" })).toEqual([]);
  const ran = check({ "list-count": "off" }).engine.rules.map(({ id }) => id);
  expect(ran).not.toContain("list-count");
});

it("reports no more than a notice where a newsroom wants no more, under the same key", () => {
  expect(outcomes({})).toEqual(["contradiction"]);
  expect(outcomes({ "list-count": "notice" })).toEqual(["notice"]);
  const key = (mode: "on" | "notice") =>
    check({ "list-count": mode }).findings.find(({ rule }) => rule === "list-count")?.inputKey;
  expect(key("on")).toBe(key("notice"));
});
