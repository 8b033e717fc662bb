import { expect, test } from "vitest";
import { partName, readRelationships } from "./relationships.ts";

const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

test("parts are found by their type, pages by their id; nothing outside is a part", () => {
  const { byType, byId } = readRelationships(
    Buffer.from(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="r1" Type="${type}/comments" Target="comments.xml"/>
      <Relationship Id="r2" Type="${type}/hyperlink" Target="https://example.org" TargetMode="External"/>
      <Relationship Id="r3" Type="${type}/styles" Target="http://example.org/s.xml" TargetMode="External"/>
    </Relationships>`),
  );
  expect([...byType]).toEqual([["comments", "comments.xml"]]);
  expect(byId.get("r2")).toBe("https://example.org");
  expect(readRelationships(undefined).byId.size).toBe(0);
});

test.each([
  ["comments.xml", "word/document.xml", "word/comments.xml"],
  ["/word/comments.xml", "word/document.xml", "word/comments.xml"],
  ["../x/a.xml", "word/document.xml", "x/a.xml"],
  ["word/document.xml", "", "word/document.xml"],
])("%s from %s is %s", (target, from, name) => {
  expect(partName(target, from)).toBe(name);
});
