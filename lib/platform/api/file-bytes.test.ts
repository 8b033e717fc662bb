import { expect, test } from "vitest";
import { z } from "zod";
import { fileBytes, jsonBytesOf } from "./file-bytes.ts";

test("bytes come as they are, or in base64", () => {
  const bytes = Uint8Array.from([0, 255, 7]);
  expect(fileBytes.parse(bytes)).toEqual(bytes);
  expect(fileBytes.parse("AP8H")).toEqual(bytes);
  expect(fileBytes.parse("")).toEqual(new Uint8Array());
});

test.each(["no base64!", 7, null])("%s is no file", (sent) => {
  expect(fileBytes.safeParse(sent).error?.issues[0]?.message).toBe(
    "Please send the file's bytes in base64.",
  );
});

test("the API's document says how a file is written", () => {
  const schema = z.toJSONSchema(fileBytes, { io: "input", unrepresentable: "any" });
  expect(schema).toMatchObject({ type: "string", contentEncoding: "base64" });
});

test("a file of a size makes so much JSON", () => {
  expect(jsonBytesOf(3_000)).toBe(104_000);
});
