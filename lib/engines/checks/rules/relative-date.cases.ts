import type { RuleCase } from "../rule-case.ts";

/** The dateline of most cases, a Friday. */
const publishedOn = "2024-05-17";

export const relativeDateCases: readonly RuleCase[] = [
  // A bare weekday.
  {
    text: "The council met on Wednesday.",
    publishedOn,
    findings: [["consistent", "Wednesday", "2024-05-15"]],
  },
  {
    text: "The council met Friday.",
    publishedOn,
    findings: [["consistent", "Friday", "2024-05-17"]],
  },
  {
    text: "On Thursday, in a long session, the council voted.",
    publishedOn,
    findings: [["consistent", "Thursday", "2024-05-16"]],
  },
  {
    text: "The council will meet on Wednesday.",
    publishedOn,
    findings: [["consistent", "Wednesday", "2024-05-22"]],
  },
  {
    text: "A vote is scheduled for Monday.",
    publishedOn,
    findings: [["consistent", "Monday", "2024-05-20"]],
  },
  {
    text: "She plans to leave on Sunday.",
    publishedOn,
    findings: [["consistent", "Sunday", "2024-05-19"]],
  },
  {
    text: "He failed to appear on Tuesday.",
    publishedOn,
    findings: [["consistent", "Tuesday", "2024-05-14"]],
  },
  {
    text: "The mayor said on Monday that she would resign.",
    publishedOn,
    findings: [["consistent", "Monday", "2024-05-13"]],
  },
  {
    text: "The council met last Friday.",
    publishedOn,
    findings: [["consistent", "Friday", "2024-05-10"]],
  },
  {
    text: "The council votes next Friday.",
    publishedOn,
    findings: [["consistent", "Friday", "2024-05-24"]],
  },
  // Two readings: neither is tested.
  { text: "Rain on Wednesday.", publishedOn, findings: [] },
  { text: "The council met last Wednesday.", publishedOn, findings: [] },
  { text: "The council votes next Wednesday.", publishedOn, findings: [] },
  // Beside a weekday or date.
  {
    text: "The bridge closed yesterday (Thursday).",
    publishedOn,
    findings: [["consistent", "yesterday (Thursday)", "Thursday"]],
  },
  {
    text: "The bridge closed yesterday (Friday).",
    publishedOn,
    findings: [["contradiction", "yesterday (Friday)", "Thursday"]],
  },
  {
    text: "The bridge opens tomorrow, Sunday, at noon.",
    publishedOn,
    findings: [["contradiction", "tomorrow, Sunday", "Saturday"]],
  },
  {
    text: "The bridge opens tomorrow, May 18.",
    publishedOn,
    findings: [["consistent", "tomorrow, May 18", "2024-05-18"]],
  },
  {
    text: "The bridge opens tomorrow, on 19 May.",
    publishedOn,
    findings: [["contradiction", "tomorrow, on 19 May", "2024-05-18"]],
  },
  {
    text: "Sales fell last month, in April, by a tenth.",
    publishedOn,
    findings: [["consistent", "last month, in April", "2024-04"]],
  },
  {
    text: "Sales fell last month, in March, by a tenth.",
    publishedOn,
    findings: [["contradiction", "last month, in March", "2024-04"]],
  },
  {
    text: "He was jailed last year (2023) for fraud.",
    publishedOn,
    findings: [["consistent", "last year (2023)", "2023"]],
  },
  {
    text: "He was jailed last year, in 2022, for fraud.",
    publishedOn,
    findings: [["contradiction", "last year, in 2022", "2023"]],
  },
  {
    text: "The mill closed 10 years ago, in 2014.",
    publishedOn,
    findings: [["consistent", "10 years ago, in 2014", "2014"]],
  },
  {
    text: "The mill closed 10 years ago, in 2013.",
    publishedOn,
    findings: [["possible", "10 years ago, in 2013", "2014"]],
  },
  {
    text: "The mill closed 10 years ago, in 2004.",
    publishedOn,
    findings: [["contradiction", "10 years ago, in 2004", "2014"]],
  },
  {
    text: "In 2004, five years ago, the mill closed.",
    publishedOn,
    findings: [["contradiction", "2004, five years ago", "2019"]],
  },
  {
    text: "She arrived three days ago, on 14 May.",
    publishedOn,
    findings: [["consistent", "three days ago, on 14 May", "2024-05-14"]],
  },
  {
    text: "She arrived on May 6. Three days later, on May 9, she left.",
    publishedOn,
    findings: [["consistent", "Three days later, on May 9", "2024-05-09"]],
  },
  {
    text: "She arrived on May 6. Four days later, on May 9, she left.",
    publishedOn,
    findings: [["contradiction", "Four days later, on May 9", "2024-05-10"]],
  },
  {
    text: "It opened in 2009 and closed six years later, in 2015.",
    publishedOn,
    findings: [["consistent", "six years later, in 2015", "2015"]],
  },
  {
    text: "It opened in 2009 and closed six years later, in 2018.",
    publishedOn,
    findings: [["contradiction", "six years later, in 2018", "2015"]],
  },
  {
    text: "They met last Friday, May 10.",
    publishedOn,
    findings: [["consistent", "last Friday", "2024-05-10"]],
  },
  {
    text: "They met last Friday, May 24.",
    publishedOn,
    findings: [["contradiction", "last Friday", "shortly before the dateline"]],
  },
  {
    text: "They meet next Wednesday, May 22.",
    publishedOn,
    findings: [["consistent", "next Wednesday", "2024-05-22"]],
  },
  // Counted from a date before it.
  {
    text: "He was arrested on May 3 and charged the following day, May 4.",
    publishedOn,
    findings: [["consistent", "the following day, May 4", "2024-05-04"]],
  },
  {
    text: "He was arrested on May 3 and charged the following day, May 5.",
    publishedOn,
    findings: [["contradiction", "the following day, May 5", "2024-05-04"]],
  },
  {
    text: "She died on 6 May. The previous day, 4 May, she had sung.",
    publishedOn,
    findings: [["contradiction", "The previous day, 4 May", "2024-05-05"]],
  },
  {
    text: "She died on 6 May. Two days before, on 4 May, she had sung.",
    publishedOn,
    findings: [["consistent", "Two days before, on 4 May", "2024-05-04"]],
  },
  {
    text: "He married in 1990. A year earlier, in 1998, he had moved.",
    publishedOn,
    findings: [["contradiction", "A year earlier, in 1998", "1989"]],
  },
  {
    text: "She won in 2022. The previous year, in 2021, she had lost.",
    publishedOn,
    findings: [["consistent", "The previous year, in 2021", "2021"]],
  },
  {
    text: "It went public in 1999, five years after it was founded in 1994.",
    publishedOn,
    findings: [["consistent", "1999, five years after it was founded in 1994", "1999"]],
  },
  {
    text: "It went public in 1999, five years after it was founded in 1984.",
    publishedOn,
    findings: [["contradiction", "1999, five years after it was founded in 1984", "1989"]],
  },
  // Other ways to count from the dateline.
  {
    text: "The mill closed a decade ago, in 2004.",
    publishedOn,
    findings: [["contradiction", "a decade ago, in 2004", "2014"]],
  },
  {
    text: "He leaves in two weeks, on May 24.",
    publishedOn,
    findings: [["contradiction", "in two weeks, on May 24", "2024-05-31"]],
  },
  {
    text: "He leaves in three days, on Tuesday.",
    publishedOn,
    findings: [["contradiction", "in three days, on Tuesday", "Monday"]],
  },
  {
    text: "On Wednesday (yesterday) ministers met.",
    publishedOn,
    findings: [["contradiction", "Wednesday (yesterday)", "Thursday"]],
  },
  {
    text: "The day before yesterday, Wednesday, talks failed.",
    publishedOn,
    findings: [["consistent", "The day before yesterday, Wednesday", "Wednesday"]],
  },
  {
    text: "Last week, on May 8, the bank cut rates.",
    publishedOn,
    findings: [["consistent", "Last week, on May 8", "2024-05-08"]],
  },
  {
    text: "Last week, on April 8, the bank cut rates.",
    publishedOn,
    findings: [["contradiction", "Last week, on April 8", "2024-05-06 to 2024-05-12"]],
  },
  {
    text: "Exactly 10 years ago, on May 17, 2015, the dam broke.",
    publishedOn,
    findings: [["contradiction", "10 years ago, on May 17, 2015", "2014"]],
  },
  {
    text: "The storm hit yesterday, Wednesday, May 15.",
    publishedOn,
    findings: [["contradiction", "yesterday, Wednesday, May 15", "2024-05-16"]],
  },
  // Beside what looks like a date and is none.
  { text: "Talks on Sunday 32 May 2024.", publishedOn, findings: [] },
  { text: "The talks were held on Sunday, May 32, 2024.", publishedOn, findings: [] },
  { text: "They met on Sunday, the 31st of April.", publishedOn, findings: [] },
  { text: "They met on Wednesday 29 February 2023.", publishedOn, findings: [] },
  { text: "They met on 32 May 2024, a Sunday.", publishedOn, findings: [] },
  { text: "They met on Sunday, 32/05/2024.", publishedOn, findings: [] },
  // Look-alikes.
  { text: "Shops were full on Black Friday.", publishedOn, findings: [] },
  { text: "Sheffield Wednesday won at home.", publishedOn, findings: [] },
  { text: "Crowds marked Good Friday and Easter Sunday.", publishedOn, findings: [] },
  { text: "It recalled Bloody Sunday.", publishedOn, findings: [] },
  { text: "He wrote for the Sunday Times and the Mail on Sunday.", publishedOn, findings: [] },
  { text: "The market opens on Fridays and every Monday.", publishedOn, findings: [] },
  { text: "Trains run Monday to Friday.", publishedOn, findings: [] },
  { text: 'He had said, "I will see you on Friday."', publishedOn, findings: [] },
  { text: "It happened on a Tuesday.", publishedOn, findings: [] },
  { text: "In 1998 he was arrested on a bridge on Tuesday.", publishedOn, findings: [] },
  { text: "It was the first Monday of the month.", publishedOn, findings: [] },
  { text: "About 10 years ago, in 2012, the mill closed.", publishedOn, findings: [] },
  { text: "Nearly 20 years ago, in 2006, it opened.", publishedOn, findings: [] },
  { text: "More than five years ago, in 2016, it opened.", publishedOn, findings: [] },
  { text: "Last year, in May, she moved.", publishedOn, findings: [] },
  { text: "Last month, April Ruiz said so.", publishedOn, findings: [] },
  { text: "Three years ago in Paris she won.", publishedOn, findings: [] },
  { text: "The council met on Wednesday.", findings: [] },
  { text: "Yesterday's Friday prayers were calm.", publishedOn, findings: [] },
  { text: "Today, 2,000 people live there.", publishedOn, findings: [] },
  {
    text: "He had said on May 3 that he would be back tomorrow, May 4.",
    publishedOn,
    findings: [],
  },
  { text: "In 1945 he wrote: the war ended last month, in May.", publishedOn, findings: [] },
  { text: "The last month of the year, December, is the busiest.", publishedOn, findings: [] },
  {
    text: "Thursday, 2 May: the dam holds.\n\nThe river rose yesterday, 1 May, they say.",
    publishedOn,
    findings: [],
  },
  {
    text: "He died in 2010, four years after leaving the army he had joined in 1980.",
    publishedOn,
    findings: [],
  },
  { text: "Routes 14 and 22 lose their Sunday service.", publishedOn, findings: [] },
  { text: "A day later, 14 May Street was closed.", publishedOn, findings: [] },
];
