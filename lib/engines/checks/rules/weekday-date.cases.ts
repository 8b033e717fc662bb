import type { RuleCase } from "../rule-case.ts";

export const weekdayDateCases: readonly RuleCase[] = [
  // American and European orders, with the year.
  {
    text: "It was signed on Monday, 8 November 2003.",
    findings: [["contradiction", "Monday, 8 November 2003", "Saturday"]],
  },
  {
    text: "It was signed on Saturday, 8 November 2003.",
    findings: [["consistent", "Saturday, 8 November 2003", "Saturday"]],
  },
  {
    text: "It was signed on Saturday, November 8, 2003, in Rome.",
    findings: [["consistent", "Saturday, November 8, 2003", "Saturday"]],
  },
  {
    text: "It was signed on Sunday, Nov. 8, 2003, in Rome.",
    findings: [["contradiction", "Sunday, Nov. 8, 2003", "Saturday"]],
  },
  {
    text: "The fire began Friday, the 17th of May 2024.",
    findings: [["consistent", "Friday, the 17th of May 2024", "Friday"]],
  },
  {
    text: "The fire began Thursday the 17th of May, 2024.",
    findings: [["contradiction", "Thursday the 17th of May, 2024", "Friday"]],
  },
  { text: "Doors open Fri 17 May 2024.", findings: [["consistent", "Fri 17 May 2024", "Friday"]] },
  {
    text: "Doors open Sat. 17 May 2024.",
    findings: [["contradiction", "Sat. 17 May 2024", "Friday"]],
  },
  {
    text: "Issued Friday 2024-05-17 by the court.",
    findings: [["consistent", "Friday 2024-05-17", "Friday"]],
  },
  {
    text: "Issued Friday, 17.05.2024 by the court.",
    findings: [["consistent", "Friday, 17.05.2024", "Friday"]],
  },
  {
    text: "Issued Friday, 5/17/2024 by the court.",
    findings: [["consistent", "Friday, 5/17/2024", "Friday"]],
  },
  {
    text: "Issued Monday, 5/17/2024 by the court.",
    findings: [["contradiction", "Monday, 5/17/2024", "Friday"]],
  },
  {
    text: "They met on the morning of Tuesday, September 11th, 2001.",
    findings: [["consistent", "Tuesday, September 11th, 2001", "Tuesday"]],
  },
  {
    text: "They met on Tuesday night (May 14, 2024) in Oslo.",
    findings: [["consistent", "Tuesday night (May 14, 2024)", "Tuesday"]],
  },
  {
    text: "They met on 17 May 2024 (a Friday) in Oslo.",
    findings: [["consistent", "17 May 2024 (a Friday)", "Friday"]],
  },
  {
    text: "They met on 17 May 2024, a Thursday, in Oslo.",
    findings: [["contradiction", "17 May 2024, a Thursday", "Friday"]],
  },
  {
    text: "May 17, 2024 was a Friday.",
    findings: [["consistent", "May 17, 2024 was a Friday", "Friday"]],
  },
  {
    text: "July 4, 2024 fell on a Friday.",
    findings: [["contradiction", "July 4, 2024 fell on a Friday", "Thursday"]],
  },
  {
    text: "It shut on Wednesday at 9:30 p.m., May 15, 2024.",
    findings: [["consistent", "Wednesday at 9:30 p.m., May 15, 2024", "Wednesday"]],
  },
  // Two days at once.
  {
    text: "The fair is on Saturday and Sunday, May 18 and 19, 2024.",
    findings: [
      ["consistent", "Saturday and Sunday, May 18 and 19, 2024", "Saturday"],
      ["consistent", "Sunday, May 18 and 19, 2024", "Sunday"],
    ],
  },
  {
    text: "It runs from Monday, 6 May to Friday, 10 May 2024.",
    publishedOn: "2024-05-01",
    findings: [
      ["consistent", "Monday, 6 May", "Monday"],
      ["consistent", "Friday, 10 May 2024", "Friday"],
    ],
  },
  // The year from the dateline.
  {
    text: "The minister resigned on Thursday, May 16.",
    publishedOn: "2024-05-17",
    findings: [["consistent", "Thursday, May 16", "Thursday"]],
  },
  {
    text: "The minister resigned on Wednesday, May 16.",
    publishedOn: "2024-05-17",
    findings: [["contradiction", "Wednesday, May 16", "Thursday"]],
  },
  {
    text: "The vote will be held next Tuesday, 2 January.",
    publishedOn: "2023-12-29",
    findings: [["consistent", "next Tuesday, 2 January", "Tuesday"]],
  },
  {
    text: "The vote will be held next Monday, 2 January.",
    publishedOn: "2023-12-29",
    findings: [["contradiction", "next Monday, 2 January", "Tuesday"]],
  },
  {
    text: "The vote was held on Friday, 29 December.",
    publishedOn: "2024-01-03",
    findings: [["consistent", "Friday, 29 December", "Friday"]],
  },
  {
    text: "In 2014 the plane was shot down. It fell on Thursday, July 17, near the border.",
    publishedOn: "2019-06-20",
    findings: [["consistent", "Thursday, July 17", "Thursday"]],
  },
  // Other orders that news has.
  {
    text: "Play resumes on Sunday 16 June at ten.",
    publishedOn: "2024-06-10",
    findings: [["consistent", "Sunday 16 June", "Sunday"]],
  },
  {
    text: "The count, held Tues. 3 March, was close.",
    publishedOn: "2020-03-05",
    findings: [["consistent", "Tues. 3 March", "Tuesday"]],
  },
  {
    text: "The strike began on the 3rd, a Monday, and goes on.",
    publishedOn: "2024-06-20",
    findings: [["consistent", "3rd, a Monday", "Monday"]],
  },
  {
    text: "The strike began on the 3rd, a Tuesday, and goes on.",
    publishedOn: "2024-06-20",
    findings: [["contradiction", "3rd, a Tuesday", "Monday"]],
  },
  {
    text: "This coming Monday, June 3, the court sits.",
    publishedOn: "2024-05-28",
    findings: [["consistent", "This coming Monday, June 3", "Monday"]],
  },
  {
    text: "The fair runs from Monday (May 6) to Friday (May 11).",
    publishedOn: "2024-05-01",
    findings: [
      ["consistent", "Monday (May 6)", "Monday"],
      ["contradiction", "Friday (May 11)", "Saturday"],
    ],
  },
  {
    text: "The museum is open Thursday 23 to Sunday 26 May.",
    publishedOn: "2024-05-17",
    findings: [
      ["consistent", "Thursday 23", "Thursday"],
      ["consistent", "Sunday 26 May", "Sunday"],
    ],
  },
  {
    text: "The summit, on June 15 and 16 (Sunday and Monday), is in Bern.",
    publishedOn: "2024-05-17",
    findings: [
      ["contradiction", "June 15 and 16 (Sunday", "Saturday"],
      ["contradiction", "June 15 and 16 (Sunday and Monday)", "Sunday"],
    ],
  },
  {
    text: "The Nov. 5 election, a Wednesday, is near.",
    publishedOn: "2024-10-17",
    findings: [["contradiction", "Nov. 5 election, a Wednesday", "Tuesday"]],
  },
  {
    text: "The meeting was on Thursday - May 10 - in Rome.",
    publishedOn: "2024-05-17",
    findings: [["contradiction", "Thursday - May 10", "Friday"]],
  },
  {
    text: "Tuesday, June 3: Film night in the park.",
    publishedOn: "2024-05-17",
    findings: [["contradiction", "Tuesday, June 3", "Monday"]],
  },
  {
    text: "December 25, which falls on a Wednesday this year, is a holiday.",
    publishedOn: "2024-05-17",
    findings: [["consistent", "December 25, which falls on a Wednesday", "Wednesday"]],
  },
  // Another year is ordinary.
  {
    text: "He was seen on Tuesday, November 8, in Leeds.",
    publishedOn: "2024-05-17",
    findings: [["possible", "Tuesday, November 8", "Wednesday"]],
  },
  {
    text: "The club folded in 2011. Fans still talk of it. They meet each year. They sing. It was on Thursday, March 10, near the end.",
    publishedOn: "2024-05-01",
    findings: [["possible", "Thursday, March 10", "Sunday"]],
  },
  {
    text: "“We will meet on Tuesday, May 20,” he said.",
    publishedOn: "2024-05-17",
    findings: [["possible", "Tuesday, May 20", "Monday"]],
  },
  // The year cannot be told.
  {
    text: "The minister resigned on Wednesday, May 16.",
    findings: [["possible", "Wednesday, May 16", ""]],
  },
  {
    text: "Russia's government fell on Wednesday, 25 October 1917.",
    findings: [["possible", "Wednesday, 25 October 1917", "Thursday"]],
  },
  {
    text: "Posted Friday, 5/6/2024 and Monday, 6/5/2023.",
    findings: [
      ["contradiction", "Friday, 5/6/2024", "Monday"],
      ["consistent", "Monday, 6/5/2023", "Monday"],
    ],
  },
  // Look-alikes.
  { text: "On Monday, 17 people were hurt.", publishedOn: "2024-05-17", findings: [] },
  {
    text: "On Monday May 17 votes were not counted by hand.",
    publishedOn: "2024-05-17",
    findings: [],
  },
  { text: "It opens on Mondays, May to September.", publishedOn: "2024-05-17", findings: [] },
  { text: "Theresa May met him on Monday.", publishedOn: "2024-05-17", findings: [] },
  { text: "They march 5 miles every Sunday.", publishedOn: "2024-05-17", findings: [] },
  {
    text: "Sheffield Wednesday, 3 May 2024 champions, won.",
    publishedOn: "2024-05-17",
    findings: [],
  },
  {
    text: "Fares rise on Monday, and on June 3 passes do too.",
    publishedOn: "2024-05-17",
    findings: [],
  },
  { text: "Court sat Friday to Sunday, May 5.", publishedOn: "2024-05-17", findings: [] },
  { text: "He was born in May 1970 and died on Friday.", publishedOn: "2024-05-17", findings: [] },
  { text: "The Sun 17 May 2024 edition sold out.", publishedOn: "2024-05-17", findings: [] },
  { text: "Version 5.6.2024 came out on a Friday.", findings: [] },
  { text: "A Friday in May 2024 was the deadline.", findings: [] },
  { text: "By Friday, 5/6 of the votes were counted.", publishedOn: "2024-05-17", findings: [] },
  { text: "Friday saw 12 March hares run.", publishedOn: "2024-05-17", findings: [] },
  { text: "Monday’s 3-2 win came 10 May days late.", publishedOn: "2024-05-17", findings: [] },
  {
    text: "She won on May 4, Saturday's runner-up on May 11.",
    publishedOn: "2024-05-17",
    findings: [],
  },
  {
    text: "They met on Thursday. May 12 votes be enough?",
    publishedOn: "2024-05-17",
    findings: [],
  },
  { text: "It was dated 31 April 2024, a Tuesday.", findings: [] },
  { text: "They were lucky on Friday the 13th.", publishedOn: "2024-05-17", findings: [] },
  { text: "On Monday the 17th hole was closed.", publishedOn: "2024-05-17", findings: [] },
  { text: "On Monday the 2nd floor burned.", publishedOn: "2024-05-17", findings: [] },
  { text: "The May 6 Monday Club dinner was dull.", publishedOn: "2024-05-17", findings: [] },
  { text: "From Monday 2024 prices apply.", publishedOn: "2024-05-17", findings: [] },
];
