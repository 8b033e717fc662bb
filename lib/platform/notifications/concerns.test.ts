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
