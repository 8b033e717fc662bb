import type { RuleCase } from "../rule-case.ts";

const sources = [
  `Annual report of the Harbour Authority. In the year to March, 4,183,456 passengers used the ferries, and the authority carried 312 lorries a day. Revenue from tickets rose 6.4 percent to 81.7 million pounds. Inspectors found 47 faults in life jackets on 9 of the 14 ships. The authority employs 1,260 people. Complaints about late ferries fell from 2,150 to 1,480.`,
];

export const sourceSupportCases: readonly RuleCase[] = [
  // In the source, as it stands or rounded.
  {
    text: "According to the report, inspectors found 47 faults.",
    sources,
    findings: [["consistent", "47", 47]],
  },
  {
    text: "More than 4 million passengers used the ferries, the report says.",
    sources,
    findings: [["consistent", "4 million", 4_183_456]],
  },
  {
    text: "Some 4.2m passengers took a ferry, according to the authority's annual report.",
    sources,
    findings: [["consistent", "4.2m", 4_183_456]],
  },
  {
    text: "The report shows that revenue rose 6% last year.",
    sources,
    findings: [["consistent", "6%", 6.4]],
  },
  {
    text: "Figures in the report show that about 1,300 people work there.",
    sources,
    findings: [["consistent", "1,300", 1260]],
  },
  {
    text: "The Harbour Authority said 312 lorries a day were carried.",
    sources,
    findings: [["consistent", "312", 312]],
  },
  {
    text: "Complaints fell to 1,480, a document shows, from 2,150.",
    sources,
    findings: [
      ["consistent", "1,480", 1480],
      ["consistent", "2,150", 2150],
    ],
  },
  // One of several sources has it.
  {
    text: "Waiting lists grew to 7,300, according to the study.",
    sources: [...sources, "Waiting lists grew to 7,300 patients."],
    findings: [["consistent", "7,300", 7300]],
  },
  // Another number of the same thing stands there.
  {
    text: "According to the report, inspectors found 74 faults in life jackets.",
    sources,
    findings: [["contradiction", "74", 47]],
  },
  {
    text: "The report says that 5.2 million passengers used the ferries in a year.",
    sources,
    findings: [["contradiction", "5.2 million", 4_183_456]],
  },
  {
    text: "Revenue from tickets rose 8.4 percent, the report found.",
    sources,
    findings: [["contradiction", "8.4 percent", 6.4]],
  },
  {
    text: "The ferries carried 412 lorries a day, according to a report by the authority.",
    sources,
    findings: [["contradiction", "412", 312]],
  },
  {
    text: "The statement showed that tickets brought revenue of £71.7 million, said to come from ferries.",
    sources: [
      "Statement: revenue from ferries and tickets came to £81.7 million, the board said on Monday.",
    ],
    findings: [["contradiction", "£71.7 million", 81_700_000]],
  },
  {
    text: "In all, 10 ships had faulty life jackets when inspectors came, the audit reports.",
    sources: ["Audit. Inspectors found faulty life jackets on nine ships; 14 were seen."],
    findings: [["contradiction", "10", 9]],
  },
  // Nothing like it stands there.
  {
    text: "Fares will go up by 15%, according to the report.",
    sources: ["The board met on Monday and spoke about fares without a vote."],
    findings: [["notice", "15%", ""]],
  },
  {
    text: "The report says that 260 whales were seen from the ferries.",
    sources,
    findings: [["notice", "260", ""]],
  },
  {
    text: "A study found 33 kinds of fish in the harbour.",
    sources,
    findings: [["notice", "33", ""]],
  },
  // Nobody says that they come from the source.
  { text: "Inspectors found 74 faults in life jackets.", sources, findings: [] },
  { text: "The town has 74,000 people and 9 schools.", sources, findings: [] },
  { text: "“We found 74 faults,” the report says.", sources, findings: [] },
  // From somebody who is not in the source.
  { text: "Ann Cole said 74 faults were found in life jackets.", sources, findings: [] },
  { text: "According to Lee Reed, the ferries carry 900 lorries.", sources, findings: [] },
  // No source, or several, of which another may be meant.
  { text: "According to the report, inspectors found 74 faults in life jackets.", findings: [] },
  {
    text: "According to the report, inspectors found 74 faults in life jackets.",
    sources: [...sources, "Waiting lists grew to 7,300 patients."],
    findings: [],
  },
  // Dates, places in a document, times, ordinals, small words.
  { text: "On page 212 the report lists faults.", sources, findings: [] },
  { text: "The report, published in 2021, lists the faults.", sources, findings: [] },
  { text: "The report of 12 May 2022 lists the faults.", sources, findings: [] },
  { text: "The report, issued 19 days ago, lists the faults.", sources, findings: [] },
  { text: "The report is the third in a row to list faults.", sources, findings: [] },
  { text: "According to the report, one ship has no boats at all.", sources, findings: [] },
  { text: "Dozens of ferries were late, the report says.", sources, findings: [] },
  // Nothing stands in the source to be compared.
  { text: "According to the report, the ferries are safe.", sources, findings: [] },
  { text: "She has read the report twice and sold 88 copies of it.", sources, findings: [] },
  { text: "A third of all ships had faults, the report found.", sources, findings: [] },
  // A part of a whole, and what a body says.
  {
    text: "The company said it would close 18 of its 212 branches.",
    sources: ["The company will close 16 of its 212 branches by December, with 340 redundancies."],
    findings: [
      ["contradiction", "18", 16],
      ["consistent", "212", 212],
    ],
  },
  {
    text: "The company said it would close 16 of the 212 branches.",
    sources: ["The company will close 16 of its 212 branches by December, with 340 redundancies."],
    findings: [
      ["consistent", "16", 16],
      ["consistent", "212", 212],
    ],
  },
  {
    text: "The company said it would close 18 of its 90 depots.",
    sources: ["The company will close 16 of its 212 branches by December, with 340 redundancies."],
    findings: [],
  },
  {
    text: "Inspectors counted 6,400 cattle on the ranch, their report said.",
    sources: ["Inspection of the ranch, 14 March: 4,600 head of cattle, 212 horses."],
    findings: [["contradiction", "6,400", 4600]],
  },
  {
    sources: ["Passenger numbers came to 6,812,000 in 2023. Cargo was stable."],
    text: "The port handled 6.8 million passengers, its report said.",
    findings: [["consistent", "6.8 million", 6_812_000]],
  },
];
