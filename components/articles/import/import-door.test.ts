import { expect, test } from "vitest";
import { isRecordFile } from "./import-door.ts";

test("a record is told by how its file's name ends", () => {
  expect(["record.json", "RECORD.JSON"].every(isRecordFile)).toBe(true);
  expect(["record.txt", "json", "record.json.txt"].some(isRecordFile)).toBe(false);
});
