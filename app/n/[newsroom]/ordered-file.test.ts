import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ReportOrder } from "#lib/domain/exports/order.ts";
import { keepFile } from "#lib/platform/files/kept-files.ts";
import { orderedFile } from "./ordered-file.ts";

const id = "0190f5a0-0001-7000-8000-000000000001";
const folder = mkdtempSync(join(tmpdir(), "stet-ordered-"));
const order: ReportOrder = {
  ...{
    id,
    newsroomId: id,
    memberId: id,
    articleId: id,
    format: "csv",
    edition: "internal",
    atSeq: 3,
  },
  ...{ state: "ready", stage: null, progress: 100, isRecord: false, problem: null },
  ...{ askedAt: "2026-11-26T10:00:00.000Z", expiresAt: "2026-11-27T10:00:00.000Z" },
  file: { name: "a.csv", mediaType: "text/csv", size: 12, sha256: "ab".repeat(32) },
};
const tag = `"${"ab".repeat(32)}"`;

beforeAll(async () => {
  vi.stubEnv("STET_DATA", folder);
  await keepFile(id, [new TextEncoder().encode("nine ferries")]);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const ask = (headers: Record<string, string> = {}) =>
  orderedFile(new Request("https://stet.example/", { headers }), order);

test("the file comes as a whole, with what a download needs to go on later", async () => {
  const answer = ask();
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    ...{ etag: tag, "accept-ranges": "bytes", "content-length": "12", "content-type": "text/csv" },
    "content-disposition": "attachment; filename=\"a.csv\"; filename*=UTF-8''a.csv",
  });
  expect(await answer.text()).toBe("nine ferries");
});

test("what is missing comes alone, of the same file; of another one all of it", async () => {
  const rest = ask({ range: "bytes=5-", "if-range": tag });
  expect(rest.status).toBe(206);
  expect(rest.headers.get("content-range")).toBe("bytes 5-11/12");
  expect(rest.headers.get("content-length")).toBe("7");
  expect(await rest.text()).toBe("ferries");
  const other = ask({ range: "bytes=5-", "if-range": '"other"' });
  expect(other.status).toBe(200);
  expect(await other.text()).toBe("nine ferries");
});

test("beyond its end there is nothing, and what one has is not sent again", async () => {
  const beyond = ask({ range: "bytes=12-" });
  expect(beyond.status).toBe(416);
  expect(beyond.headers.get("content-range")).toBe("bytes */12");
  expect(ask({ "if-none-match": tag }).status).toBe(304);
});

test("one that is not ready, or came to nothing, says so", () => {
  const request = new Request("https://stet.example/");
  expect(() => orderedFile(request, { ...order, file: null })).toThrow("not ready yet");
  const failed = { ...order, file: null, problem: "It cannot be." };
  expect(() => orderedFile(request, failed)).toThrow("It cannot be.");
  // It lies there, but its export is not recorded yet.
  expect(() => orderedFile(request, { ...order, state: "working" })).toThrow("not ready yet");
});
