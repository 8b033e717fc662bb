import { expect, test } from "vitest";
import { concernOf } from "./concerns.ts";

const moved = { from: "approved", to: "stale" };

test("whoever is given a claim is told; of decisions those whose claim it is", () => {
  const given = concernOf("claim.assigned", {
    claim: "c",
    owner: "o",
    from: "open",
    to: "assigned",
  });
  expect(given).toEqual({ kind: "assigned", members: ["o"], claims: [] });
  const decided = { claim: "c", decision: "d", verdict: "v", from: "proposed", to: "returned" };
  expect(concernOf("claim.returned", decided)).toMatchObject({ kind: "returned", claims: ["c"] });
  expect(concernOf("claim.approved", decided)).toMatchObject({ kind: "approved", claims: ["c"] });
});

test("of evidence and of a new text only where they end an approval", () => {
  const evidence = { claim: "c", evidence: "e" };
  expect(concernOf("evidence.removed", { ...evidence, ...moved })).toMatchObject({ kind: "stale" });
  expect(concernOf("evidence.restored", { ...evidence, from: "open", to: "researching" })).toBe(
    undefined,
  );
  const touched = { outcome: "edited", sameClaim: false, contextChanged: false, applied: false };
  const revision = {
    ...{ article: "a", revision: "r", previous: "p", number: 2, origin: "edit" as const },
    annotations: [],
  };
  const claims = [
    { claim: "1", ...touched, ...moved },
    { claim: "2", ...touched },
    { claim: "3", ...touched, ...moved },
  ];
  const told = concernOf("article.revised", { ...revision, claims });
  expect(told).toEqual({ kind: "stale", members: [], claims: ["1", "3"] });
  expect(concernOf("article.revised", { ...revision, claims: claims.slice(1, 2) })).toBe(undefined);
});

test("of a report whoever asked for it and did not wait", () => {
  const report = { article: "a", atSeq: 3, format: "pdf", edition: "internal" };
  expect(concernOf("report.exported", report)).toBe(undefined);
  const own = { members: [], claims: [], isOwn: true };
  expect(concernOf("report.exported", { ...report, order: "o" })).toEqual({
    ...{ kind: "report_ready", ...own },
  });
  expect(concernOf("report.failed", { ...report, order: "o" })).toEqual({
    ...{ kind: "report_failed", ...own },
  });
});

test("whoever may sign is told of a text that waits for it, and who had a part in one of an objection to it", () => {
  const need = { rule: "r", level: "high", members: ["m", "n"] };
  const off = { article: "a", revision: "r", signOff: "s", from: "checked", to: "approved" };
  expect(concernOf("article.signed_off", { ...off, risk: "high", needed: [need] })).toEqual({
    ...{ kind: "to_sign", members: ["m", "n"], claims: [] },
  });
  const given = { ...need, signature: "g" };
  expect(concernOf("article.signed_off", { ...off, risk: "high", needed: [given] })).toBe(
    undefined,
  );
  expect(concernOf("article.signed_off", off)).toBe(undefined);
  const { rule, level, members } = need;
  const said = { article: "a", revision: "r", signature: "s", rule, level, members };
  expect(concernOf("signature.refused", { ...said, tells: ["e"] })).toMatchObject({
    ...{ kind: "objected", members: ["e"] },
  });
});

test("nobody is told of what concerns nobody", () => {
  expect(concernOf("claim.research_started", { claim: "c", from: "open", to: "researching" })).toBe(
    undefined,
  );
});

test("whoever is named in a note is told, and nobody where nobody is", () => {
  const reply = { reply: "r", claim: "c" };
  expect(concernOf("reply.edited", { ...reply, mentions: ["m"] })).toEqual({
    kind: "mentioned",
    members: ["m"],
    claims: [],
  });
  expect(concernOf("reply.edited", reply)).toBe(undefined);
});
