import { expect, it } from "vitest";
import { rational } from "../../rational.ts";
import { readDatedText } from "../dates/dated-text.ts";
import { datedAt, type ToldDate } from "../dates/told-dates.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { betweenDates } from "./between.ts";
import { published } from "./reading.cases.ts";

it("sets a length between a date and a later one, or the dateline", () => {
  const dated = readDatedText(readEnglishText("In 1998 and in 2011, after ten years"));
  const length = {
    first: 6,
    end: 8,
    count: rational(10n),
    unit: "year",
    firmness: "exactly",
  } as const;
  const [from, to] = [datedAt(dated, 1), datedAt(dated, 4)] as [ToldDate, ToldDate];
  expect(betweenDates(dated.t, length, from, to).to.from.year).toBe(2011);
  expect(betweenDates(dated.t, length, from, published).to).toMatchObject({ to: published });
});
