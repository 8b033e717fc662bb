import type { RuleCase } from "../rule-case.ts";

const publishedOn = "2023-03-02";

export const impossibleDateCases: readonly RuleCase[] = [
  // Days that a month does not have.
  {
    text: "The bridge was closed on 31 April after a storm.",
    findings: [["contradiction", "31 April", 30]],
  },
  {
    text: "Nominations close on April 31, the party said.",
    findings: [["contradiction", "April 31", 30]],
  },
  {
    text: "The lease runs out on September 31, 2025.",
    findings: [["contradiction", "September 31, 2025", 30]],
  },
  {
    text: "Results for the quarter to June 31st were published on Tuesday.",
    findings: [["contradiction", "June 31st", 30]],
  },
  {
    text: "She was born on the 31st of November 1962 in Cork.",
    findings: [["contradiction", "31st of November 1962", 30]],
  },
  {
    text: "Police found the car on Feb. 30.",
    findings: [["contradiction", "Feb. 30", 29]],
  },
  {
    text: "The treaty was signed on 32 May 2024.",
    findings: [["contradiction", "32 May 2024", 31]],
  },
  // Leap days.
  {
    text: "He was arrested on 29 February 2023 at the airport.",
    findings: [["contradiction", "29 February 2023", 28]],
  },
  {
    text: "The shop opened on February 29, 1900.",
    findings: [["contradiction", "February 29, 1900", 28]],
  },
  {
    text: "She was born on 29 February 2000.",
    findings: [["consistent", "29 February 2000", 29]],
  },
  {
    text: "The rally was held on Feb. 29, 2024, in Nashville.",
    findings: [["consistent", "Feb. 29, 2024", 29]],
  },
  {
    text: "The strike began on February 29 and goes on.",
    publishedOn,
    findings: [["possible", "February 29", 28]],
  },
  // In digits.
  { text: "Report filed 31/04/2024.", findings: [["contradiction", "31/04/2024", 30]] },
  { text: "Report filed 4/31/2024.", findings: [["contradiction", "4/31/2024", 30]] },
  { text: "Report filed 13/13/2024.", findings: [["contradiction", "13/13/2024", 12]] },
  { text: "Report filed 2024-13-01.", findings: [["contradiction", "2024-13-01", 12]] },
  { text: "Report filed 2023-02-29.", findings: [["contradiction", "2023-02-29", 28]] },
  { text: "Report filed 30.02.2024.", findings: [["contradiction", "30.02.2024", 29]] },
  // Times.
  {
    text: "The train left at 25:61 and was never seen again.",
    findings: [["contradiction", "25:61", 59]],
  },
  {
    text: "The quake struck at 0960 GMT on Sunday.",
    findings: [["contradiction", "0960 GMT", 59]],
  },
  {
    text: "Doors open at 7:75 p.m. on Saturday.",
    findings: [["contradiction", "7:75 p.m.", 59]],
  },
  {
    text: "The polls close at 2500 GMT.",
    findings: [["contradiction", "2500 GMT", 24]],
  },
  {
    text: "Voting began at 13:30 a.m. on Sunday.",
    findings: [["contradiction", "13:30 a.m.", 12]],
  },
  { text: "The bar is open until 24:30.", findings: [["contradiction", "24:30", 24]] },
  { text: "The train arrived at 24:15.", findings: [["contradiction", "24:15", 24]] },
  { text: "The late film starts at 25:10.", findings: [["contradiction", "25:10", 24]] },
  // In somebody's words.
  {
    text: "“I will be gone by the 31st of June,” she told the court.",
    findings: [["possible", "31st of June", 30]],
  },
  // Look-alikes.
  { text: "She ran the 5 km in 24:30, and led at 24:30 in the first half.", findings: [] },
  { text: "The bridge was closed on 30 April and on 31 May.", findings: [] },
  { text: "The club is open until 24:00, and 2400 GMT is the deadline.", findings: [] },
  { text: "People born on 29 February have a birthday every four years.", findings: [] },
  { text: "The rally was held on February 29.", publishedOn: "2024-03-02", findings: [] },
  { text: "In April 31 people were hurt, and in June 32 more.", findings: [] },
  { text: "By the end of June 31 countries had signed.", findings: [] },
  { text: "April, 31, and June, 32, are sisters from Leeds.", findings: [] },
  { text: "Version 13.14.2024 of the app came out in May.", findings: [] },
  { text: "The score was 25:61 in the final set of the series.", findings: [] },
  { text: "He read from Psalm 119:105 and from John 3:16.", findings: [] },
  { text: "The ratio of pupils to teachers rose to 25:1.", findings: [] },
  { text: "She ran the 10 km in 31:75 and the marathon in 2:61:10.", findings: [] },
  { text: "He scored at 65:12, his second goal of the match.", findings: [] },
  { text: "Call 020-31-4567 or 555-13-2024 for tickets.", findings: [] },
  { text: "The crew had flown 1075 hours on the type.", findings: [] },
  { text: "Sales in the fiscal year 2023/24 fell; 2024/25 looks better.", findings: [] },
  { text: "The vote was 31-13, with 2024 the target year.", findings: [] },
  { text: "Of the 31 May graduates, 13 found work.", findings: [] },
  { text: "The server at 192.168.13.32 was hit.", findings: [] },
  { text: "About 31 April-born babies were weighed.", findings: [] },
  { text: "The case, 30-02-2024, was heard in room 25:61.", findings: [] },
];
