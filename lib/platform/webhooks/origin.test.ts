import { expect, test } from "vitest";
import { originOf } from "./origin.ts";

test.each([
  ["https://cms.example.org/stet?key=1", "https://cms.example.org"],
  ["https://cms.example.org", "https://cms.example.org"],
  ["http://127.0.0.1:4000/hook", "http://127.0.0.1:4000"],
  ["https://cms.example.org?key=1", "https://cms.example.org"],
  ["(erased)", ""],
])("of %s a log says %s", (url, origin) => {
  expect(originOf(url)).toBe(origin);
});
