import { describe, expect, it } from "vitest";
import { readDateline } from "./dateline.ts";

const read = (text: string) => {
  const { publishedOn, publishedTime, timeZone } = readDateline(text);
  return [publishedOn, publishedTime, timeZone];
};

describe("readDateline", () => {
  it.each([
    [
      "5/17/2024–|Last updated: 5/17/202403:15 AM (Mecca time)\nThe minister spoke.",
      ["2024-05-17", "03:15", "Asia/Riyadh"],
    ],
    ["LONDON, May 17, 2024 (Agency) - The bank said", ["2024-05-17", undefined, undefined]],
    ["Rates rise\n17 May 2024\nThe bank said", ["2024-05-17", undefined, undefined]],
    ["Published: 2024-05-17 03:15 GMT\n\nText", ["2024-05-17", "03:15", "UTC"]],
    ["May 17, 2024, 3:15 p.m. ET", ["2024-05-17", "15:15", "America/New_York"]],
    ["By Ana Ruiz | 17 May 2024 | 12:05 am CET", ["2024-05-17", "00:05", "Europe/Paris"]],
    ["Saturday, January 12, 2019\n\nA man", ["2019-01-12", undefined, undefined]],
    ["Updated 17/05/2024 15:40 BST", ["2024-05-17", "15:40", "Europe/London"]],
    ["Posted 05/06/2024 9:30 a.m. EDT", ["2024-05-06", "09:30", "America/New_York"]],
    ["Posted 05/06/2024 09:30 BST", ["2024-06-05", "09:30", "Europe/London"]],
    ["17.05.2024, 18:00 Nairobi time", ["2024-05-17", "18:00", "Africa/Nairobi"]],
    [
      "Heat eases\n\nSan Juan, Puerto Rico, 1 August 2023\n\nIt",
      ["2023-08-01", undefined, undefined],
    ],
    ["Friday 17 May 2024 18.30 BST", ["2024-05-17", "18:30", "Europe/London"]],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("does not take a date of the body for its own", () => {
    expect(readDateline("The war that broke out on October 7, 2023 goes on.")).toEqual({
      spans: [],
    });
    expect(readDateline("A law of 17 May 2019\nThe law was passed.").publishedOn).toBeUndefined();
  });

  it("says when day and month cannot be told apart", () => {
    const { publishedOn, ambiguousDates } = readDateline("Published 05/06/2024");
    expect(publishedOn).toBeUndefined();
    expect(ambiguousDates).toEqual(["2024-05-06", "2024-06-05"]);
  });

  it("gives the exact spans that it read", () => {
    const text = "Desk copy\r\nPublished: May 17, 2024, 3:15 p.m. ET 😀";
    const { spans } = readDateline(text);
    expect(spans.map((span) => span.exact)).toEqual(["May 17, 2024", "3:15 p.m. ET"]);
    for (const { start, end, exact } of spans) expect(text.slice(start, end)).toBe(exact);
  });
});

it("takes a line of nothing but a place and a date", () => {
  expect(readDateline("Heat eases\n\nMadrid, 1 August 2023\n\nIt rained.").publishedOn).toBe(
    "2023-08-01",
  );
  expect(
    readDateline("Heat eases\n\nIt began in Madrid, 1 August 2023\n\nIt rained.").spans,
  ).toEqual([]);
});
