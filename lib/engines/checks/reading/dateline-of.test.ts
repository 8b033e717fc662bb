import { expect, it } from "vitest";
import { datelineOf } from "./dateline-of.ts";

it("reads the dateline in the language of the draft", () => {
  expect(datelineOf("Title\n\n17 May 2024\n\nText of it.").publishedOn).toBe("2024-05-17");
  expect(datelineOf("عنوان\n\n17 أيار 2024\n\nنص قصير.").publishedOn).toBe("2024-05-17");
});
