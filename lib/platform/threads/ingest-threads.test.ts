import { afterAll, expect, test } from "vitest";
import { AppError } from "#lib/core/errors.ts";
import { ingestDraft } from "#lib/engines/ingest/ingest.ts";
import { ingestInThread } from "./ingest-threads.ts";
import { closeProcessThreads, turnsOf } from "./process-threads.ts";

afterAll(closeProcessThreads);

const page = (content: string) => ({ format: "html" as const, content });

test("a document read in a thread gives what it gives here", async () => {
  const draft = page("<h1>Head</h1><p>Two <b>envoys</b> came.");
  expect(await ingestInThread(draft)).toEqual(await ingestDraft(draft));
});

test("a refusal arrives as it was meant, with its code and its place", async () => {
  const message = "This draft has no text in it.";
  await expect(ingestInThread(page("<p>"))).rejects.toThrow(
    new AppError("invalid_input", message, [{ path: "content", message }]),
  );
});

test("what takes too long is given up, and the next is read", async () => {
  const long = page("<p>word ".repeat(40_000));
  await expect(ingestInThread(long, { longestMs: 1 })).rejects.toThrow("takes too long");
  expect((await ingestInThread(page("<p>a"))).text).toBe("a");
});

test("few are read at once; of many, the last are asked to wait", async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 30 }, () => ingestInThread(page("<p>a"))),
  );
  const refused = results.filter(({ status }) => status === "rejected");
  expect(refused).toHaveLength(8);
  expect(refused[0]).toMatchObject({ reason: { code: "unavailable" } });
  expect(turnsOf("reading").busy).toBe(0);
});
