import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { changeOf } from "./change-of.ts";

const [actor, claim, article] = [newId(), newId(), newId()];
const bodyOf = (type: string, data: object) =>
  JSON.stringify({
    v: 1,
    newsroom: newId(),
    chain: newId(),
    seq: 7,
    type,
    at: "2024-05-17T00:15:00.000Z",
    actor,
    data,
    detail: "0".repeat(64),
  });
const detail = JSON.stringify({
  actor: { name: "Ruth Adler", roles: ["editor"] },
  reason: "The minutes say so.",
});

test("an event is told by who, what kind and about what, and not by its words", () => {
  const change = changeOf(
    bodyOf("claim.approved", { claim, from: "proposed", to: "approved" }),
    detail,
  );
  const who = { id: actor, name: "Ruth Adler" };
  expect(change).toEqual({ seq: 7, type: "claim.approved", actor: who, claim });
});

test("a new text is told by its number; the number of anything else is not one", () => {
  const revised = changeOf(bodyOf("article.revised", { article, number: 4 }), detail);
  expect(revised).toMatchObject({ type: "article.revised", revision: 4 });
  expect(changeOf(bodyOf("claim.opened", { claim, number: 4 }), detail).revision).toBeUndefined();
});

test("a name that was taken out of the log is not told", () => {
  expect(changeOf(bodyOf("claim.opened", { claim }), undefined).actor.name).toBe("Somebody");
});
