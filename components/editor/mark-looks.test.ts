import { expect, it } from "vitest";
import { claimStates } from "#lib/domain/claims/workflow.ts";
import { lookNames, lookOf, lookRules, looks } from "./mark-looks.ts";

it("tells kinds and states apart by the shape of the line, not by its colour alone", () => {
  const shapes = Object.values(looks).map(({ line, ...look }) => `${line} ${"struck" in look}`);
  expect(new Set(shapes).size).toBe(lookNames.length);
});

it("has a look for every state of a claim", () => {
  expect(claimStates.map((tone) => lookOf({ kind: "claim", tone }))).not.toContain(undefined);
  expect(lookOf({ kind: "claim", tone: "disputed" })).toBe("claim-returned");
  expect(lookOf({ kind: "claim", tone: "approved" })).toBe("claim-approved");
});

it("has one for whatever findings and annotations say", () => {
  expect(lookOf({ kind: "finding", tone: "contradiction" })).toBe("finding-contradiction");
  expect(lookOf({ kind: "annotation", tone: "comment" })).toBe("annotation-note");
  expect(lookOf({ kind: "annotation", tone: "question" })).toBe("annotation-question");
});

it("writes a rule for each look at each level, lower ones further down", () => {
  const rules = lookRules((name, level) => `.${name}-${level}`);
  const of = (selector: string) => rules.find((rule) => rule.startsWith(`${selector} `));
  expect(of(".claim-proposed-0")).toContain("underline dashed 2px var(--color-accent)");
  expect(of(".claim-proposed-0")).toContain("text-underline-offset: 3px");
  expect(of(".claim-proposed-2")).toContain("text-underline-offset: 13px");
  expect(of(".focused-undefined")).toContain("background-color");
});
