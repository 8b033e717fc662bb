import { expect, it } from "vitest";
import { answerLine } from "./answer-line.ts";

const answer = (line: unknown) =>
  answerLine(Buffer.from(typeof line === "string" ? line : JSON.stringify(line)), (input) => ({
    input,
  }));

it("gives the text and what is known of it, and the line's id back", () => {
  const known = {
    published: "2024-05-17",
    timeZone: "Asia/Riyadh",
    language: "en",
    sources: ["x"],
  };
  expect(answer({ id: { a: 1 }, text: "t", ...known, label: "mine" })).toEqual({
    id: { a: 1 },
    input: {
      text: "t",
      publishedOn: "2024-05-17",
      timeZone: "Asia/Riyadh",
      language: "en",
      sources: ["x"],
    },
  });
  const unknown = { published: null, timeZone: null, language: null, sources: null };
  expect(answer({ text: "t", ...unknown })).toEqual({ id: null, input: { text: "t" } });
});

it.each([
  [{ timezone: "Asia/Riyadh" }, "“timezone” is no key of a line; it is written “timeZone”."],
  [{ "time-zone": "UTC" }, "“time-zone” is no key of a line; it is written “timeZone”."],
  [{ time_zone: "UTC" }, "“time_zone” is no key of a line; it is written “timeZone”."],
  [{ Published: "2024-05-17" }, "“Published” is no key of a line; it is written “published”."],
  [{ published: "" }, "“published” takes a date that exists, as YYYY-MM-DD; “” is none."],
  [{ timeZone: "" }, "“timeZone” takes an IANA time zone such as Asia/Riyadh; “” is none."],
  [{ language: "" }, "“language” takes a language tag such as en or ar; “” is none."],
])("%j is an error", (more, error) => {
  expect(answer({ id: 7, text: "t", ...more })).toEqual({ id: 7, error });
});

it.each([["{"], ["[1]"], ["null"], ['{"id":7}'], ['{"id":7,"text":"t","sources":"x"}']])(
  "%s is an error",
  (line) => {
    expect(answer(line)).toMatchObject({ error: expect.stringMatching(/\.$/) });
  },
);
