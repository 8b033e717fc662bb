import { expect, test } from "vitest";
import { z } from "zod";
import { fileBytes, jsonBytesOf } from "./file-bytes.ts";

test("bytes come as they are, or in base64", () => {
  const bytes = Uint8Array.from([0, 255, 7]);
  expect(fileBytes.parse(bytes)).toEqual(bytes);
  expect(fileBytes.parse("AP8H")).toEqual(bytes);
  expect(fileBytes.parse("")).toEqual(new Uint8Array());
});

test("one of the largest is decoded while nobody waits long", () => {
  const sent = Buffer.alloc(50_000_000, 7).toString("base64");
  const begun = performance.now();
  expect(fileBytes.parse(sent)).toHaveLength(50_000_000);
  // By single units it takes some ten seconds.
  expect(performance.now() - begun).toBeLessThan(3_000);
});

test.each(["no base64!", "AP8", "AP8=H", "A===", "AP-_", "AP8H\n", 7, null])(
  "%j is no file",
  (sent) => {
    expect(fileBytes.safeParse(sent).error?.issues[0]?.message).toBe(
      "Please send the file's bytes in base64.",
    );
  },
);

test("the API's document says how a file is written", () => {
  const schema = z.toJSONSchema(fileBytes, { io: "input", unrepresentable: "any" });
  expect(schema).toMatchObject({ type: "string", contentEncoding: "base64" });
});

test("a file of a size makes so much JSON", () => {
  expect(jsonBytesOf(3_000)).toBe(104_000);
});
