import { expect, test } from "vitest";
import type { ReportOrder } from "./order.ts";
import { presentOrder } from "./order-resource.ts";

const id = "0190f5a0-0001-7000-8000-000000000001";

test("whoever asked is told how far it is, and nothing of the house", () => {
  const order: ReportOrder = {
    ...{ id, newsroomId: id, memberId: id, articleId: id },
    ...{
      format: "pdf",
      edition: "legal",
      atSeq: 7,
      state: "working",
      stage: "replaying",
      progress: 40,
      isRecord: false,
      problem: null,
      file: null,
    },
    ...{ askedAt: "2026-11-26T10:00:00.000Z", expiresAt: "2026-11-27T10:00:00.000Z" },
  };
  const { newsroomId: _, memberId: __, isRecord: ___, id: reportId, ...told } = order;
  const stages = ["reading", "replaying", "writing", "storing"];
  expect(presentOrder(order)).toEqual({ reportId, stages, ...told });
  // A file that lies there is given once its export is recorded.
  const file = { name: "a.pdf", mediaType: "application/pdf", size: 9, sha256: "ab".repeat(32) };
  expect(presentOrder({ ...order, file }).file).toBe(null);
  expect(presentOrder({ ...order, file, state: "ready" }).file).toEqual(file);
});
