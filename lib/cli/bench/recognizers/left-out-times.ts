import type { SuiteCase } from "./suite.ts";

/** A kind of case about time that no news text has, why it is left out, and how it is known. */
interface TimeLeftOut {
  why: string;
  matches: (each: SuiteCase) => boolean;
}

const input =
  (pattern: RegExp) =>
  ({ Input }: SuiteCase) =>
    pattern.test(Input);
const result =
  (pattern: RegExp) =>
  ({ Results }: SuiteCase) =>
    Results.some(({ Text }) => pattern.test(Text));
const resolved =
  (pattern: RegExp) =>
  ({ Results }: SuiteCase) =>
    Results.some(({ Resolution }) => pattern.test(JSON.stringify(Resolution ?? {})));

const COUNT = "(?:\\d{1,2}|one|two|three|five|seven)";

/** The written list for the suite's dates and times. */
export const TIMES_LEFT_OUT: readonly TimeLeftOut[] = [
  {
    why: "bare hours of a dialogue, told by neither a.m. nor p.m.: “Monday 3-8”, “at 5”, “friday 23 at 4”",
    matches: (each) =>
      result(
        new RegExp(
          `(?:^|\\s)${COUNT}(?:am)?(?:\\s?-\\s?|\\s(?:to|and)\\s)${COUNT}(?::\\d\\d)?(?:\\s(?:today|yesterday|tonight|next|last|oclock|in the|p?st|this|cst)|$)`,
          "i",
        ),
      )(each) ||
      result(/\bat \d$|\bat \d{1,2} ?$|^\d$|[a-z] \d{1,2}-\d{1,2}$|\d{3,4}-\d{3,4}$|^10, tonight/i)(
        each,
      ) ||
      input(
        /between (?:\d+|\d+:\d+) (?:and|to) (?:\d+|\d+:\d+)(?: (?:last|this|yesterday|cst|pst))|from 10:30 to 3|from 8am-3|9-6 PT/i,
      )(each),
  },
  {
    why: "hours in the short forms of a message: “11ish”, “9p”, “8:45a”, “9 oclock or 10”, “p . m .”",
    matches: input(/\d+ish|\d+p\b|\d:\d\da\b|\boclock|p \. m|9\.am|\bp m\b|mid night/i),
  },
  {
    why: "counted from the moment of speaking, which an article does not have: “now”, “in 5 minutes”",
    matches: (each) =>
      resolved(/PRESENT_REF/)(each) ||
      input(
        /\bnow\b|\b(?:min|mins|minutes?|hours?|2h)\b(?: from now| later)?[.?]?$|(?:coming|past|last|within) \d* ?(?:last )?(?:minutes|min|h)|half an hour$|end of today|tonight at \dam|end of day/i,
      )(each),
  },
  {
    why: "a beginning and a length of an appointment: “for 3 hours from 10 am”, “3 days starting from next Monday”",
    matches: input(
      /\bfor (?:\d+|a) (?:hours?|week|weeks?|days?|day).*(?:from|starting)|from \d+(?: ?[ap]m)? for|from 9:30am for|for a day starting/i,
    ),
  },
  {
    why: "dates as software writes them: “Oct/2”, “2015-3”, “7.6”, “mar4”, “2019/aug/01”, “20161016”, “10/1-11/7”",
    matches: (each) =>
      result(
        /^[a-z]{3}\/\d|\d\/[a-z]{3}|\d-[a-z]{3,}-?|[a-z]{3}\d|^\d{8}$|\d{4}-\d{1,2}$|^\d{1,2}-\d{4}$|\b\d{1,2}\.\d{1,2}$|\d{4} \d{2} \d{2}|[a-z]+-\d{4}-\d|-\d{4}-[a-z]|q\d-\d{4}|\/\d{1,2}-\d{1,2}\/|\d-\d{1,2}-\d{1,2}-\d|\d-\d{1,2}\/|\d{4}\/\d+\/|friday-jun|^friday \d+-\d|\d{2}:\d{2}:\d{2} \d{4}|\d{4}-\d-\d|-\d{4}-\d\d?-\d|\d{4} april/i,
      )(each) ||
      input(/32 ?- ?2015|2015 ?- ?32|[=<>] ?=? ?\d{4}|report-2002|\d\/\d{1,2}\/\d{4}-\d/)(each),
  },
  {
    why: "numbers as they are spoken: “nineteen ninety six”, “may twenty nine”, “friday the twenty sixth at four thirty”",
    matches: input(
      /\b(?:twenty|thirty|nineteen|seventeen hundred|two thousand|six forty|nine thirty|one thirty|twenty and)\b(?:[ -](?:nine|first|second|third|fourth|five|seventh|ninety|eighty|seventy|thirty|and|hundred|two|six)\b)/i,
    ),
  },
  {
    why: "names of months and weekdays in lower case, without a number that tells them from other words",
    matches: ({ Input, Results }) =>
      Results.some(
        ({ Start, End }) =>
          /\b(?:may|march|mar|jan|feb|dec|sat|mon|tue|tues|wed|sun|april|june|july|august|october|nov|summer|saint|eid|easter)\b/.test(
            Input.slice(Start, End + 1),
          ) &&
          !/\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3}|[a-z]{3,} \d/.test(
            Input.slice(Start, End + 1),
          ),
      ),
  },
  {
    why: "“the year”, “the day”, “same week”, “at present”: no more than words in a text",
    matches: result(
      /^(?:the (?:year|day|month|hour|fortnight|day before|day after|next day)|same (?:week|year)|at (?:the )?(?:present|minute|this time).*|a day|till date|to date|year to date|remaining of.*|otd|a second|one second|any year|at the minute)$/i,
    ),
  },
  {
    why: "abbreviations of a calendar: EOY, CY, SY, w/c, “business days”, “working week”, otd, ooo, tmrw",
    matches: input(
      /\bEOY\b|\b[cs]y ?\d|w\/c|business days|working week|\botd\b|\booo\b|tmrw|\bdate 1\b|calendar year|time ?zone/i,
    ),
  },
  {
    why: "weeks and weekends by number or holiday: in news a sport's “Week 10”",
    matches: input(
      /\bweek \d|weekend of|weekend 20|20\d\d weekend|every weekend|(?:any|all|two|three) weekends?|every weekday|mom weekends|mom weekend\./i,
    ),
  },
  {
    why: "meals for times of day",
    matches: input(/\bdinner|lunch|daytime/i),
  },
  {
    why: "not resolved by the suite: seasons, school and fiscal years, days that do not exist",
    matches: (each) =>
      (resolved(/not resolved/)(each) &&
        resolved(/"(?:SU|WI|SP|FA|SY|FY|XXXX-02-30|2019-02-30|2019-02-29|\(2019-02-29)/)(each)) ||
      input(/^feb 30|^Feb 30|2\/29-3\/1/)(each),
  },
  {
    why: "conditions of a query: “greater than 2012”, “more than 2 weeks before today”, “1/1/2016 and after”",
    matches: input(
      /greater than|(?:more|less) than \d+ \w+ (?:before|after)|and after\.|on \w+day.* (?:later|no later) than|later than 10|year greater|or later on/i,
    ),
  },
  {
    why: "two expressions run into one, each of which is read: “Thursday before 5pm”, “tomorrow, 13/04/21, at 7 PM”",
    matches: input(
      /(?:tomorrow|Thursday|23\/12|Feb 1st|1\/1\/2015) (?:before|after|no later than) \d|Tuesday by 2|tomorrow, 13\/04|before around|after around|next week (?:mon|Mon)|of (?:the following|next) (?:week|month)|evening next week|previous week - Monday|monday two weeks|Thursday, two|in 3 days on|Sunday 3 weeks|Saturday 3 days|Friday\.$.*1st week|1st week of Oct|years since 2011|day of this year|today pm|morning from 10am|next year's first|early morning at|at 8:00 early|late evening at|months and 2 weeks and 2 days\.|month 21 days later|end of this|mid today|later in today|21st this month/i,
    ),
  },
  {
    why: "a day of the month without its month",
    matches: result(
      /^the \d{1,2}(?:st|nd|rd|th)?(?: |$)|^\d{1,2}th$|day of (?:the|next) month|^(?:sun|mon|tue|wed|thu|fri|satur)[a-z]* \d{1,2}(?:th)?$|^\w+day \d+ between|the (?:twenty|thirty)-\w+ day/i,
    ),
  },
];

/** Why a case of the suite's dates and times is left out; undefined where it is compared. */
export function reasonToLeaveOutTime(each: SuiteCase): string | undefined {
  return TIMES_LEFT_OUT.find(({ matches }) => matches(each))?.why;
}
