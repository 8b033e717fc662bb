import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { noticesOf, readNotice } from "./notices.ts";

const at = { newsroom: newId(), article: newId() };

test("a notice is read as it was told, and what is none is passed over", () => {
  const told = { kind: "event", ...at, seq: 3 };
  expect(readNotice(JSON.stringify(told))).toEqual(told);
  expect(readNotice(JSON.stringify({ ...told, words: "more" }))).toEqual(told);
  for (const other of [
    "",
    "{",
    "null",
    '{"kind":"weather"}',
    JSON.stringify({ ...told, seq: "x" }),
  ]) {
    expect(readNotice(other), other).toBeUndefined();
  }
});

test("however many tabs are told of, each notice fits into what PostgreSQL takes", () => {
  const name = "\u{1F600}".repeat(200);
  const tabs = Array.from({ length: 100 }, () => ({
    tab: newId(),
    member: newId(),
    name,
    doing: "writing" as const,
    claim: newId(),
  }));
  const notices = noticesOf(at, tabs);
  const sent = notices.map((notice) => readNotice(JSON.stringify(notice)));
  for (const notice of sent) {
    expect(Buffer.byteLength(JSON.stringify(notice))).toBeLessThan(8_000);
  }
  const told = sent.flatMap((notice) => (notice?.kind === "here" ? notice.tabs : []));
  expect(told.map(({ tab }) => tab)).toEqual(tabs.map(({ tab }) => tab));
  expect(noticesOf(at, [])).toEqual([]);
});
