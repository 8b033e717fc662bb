import type { RuleCase } from "../rule-case.ts";

export const percentPointsCases: readonly RuleCase[] = [
  // From one percentage to another.
  {
    text: "Support fell from 62% to 55%, a drop of 5 percentage points.",
    findings: [["contradiction", "from 62% to 55%, a drop of 5 percentage points", 7]],
  },
  {
    text: "Support fell from 62% to 55%, a drop of 6 percentage points.",
    findings: [["possible", "from 62% to 55%, a drop of 6 percentage points", 7]],
  },
  {
    text: "Support rose from 62% to 55%.",
    findings: [["contradiction", "rose from 62% to 55%", "a fall"]],
  },
  {
    text: "The duty will go up 3 % in January, from 9 % to 12 %.",
    findings: [["contradiction", "3 % in January, from 9 % to 12 %", 33.33]],
  },
  {
    text: "The rate edged up to 4.1 percent from 3.9 percent, a 0.2 percent increase.",
    findings: [["contradiction", "4.1 percent from 3.9 percent, a 0.2 percent increase", 5.13]],
  },
  {
    text: "Support slipped from 34 percent in March to 31 percent in May, a drop of 3 percent.",
    findings: [
      ["contradiction", "from 34 percent in March to 31 percent in May, a drop of 3 percent", 8.82],
    ],
  },
  {
    text: "The rate went from 5 % to 7 %, up 2 %.",
    findings: [["contradiction", "from 5 % to 7 %, up 2 %", 40]],
    items: ["5 %", "7 %"],
  },
  {
    text: "The rate went from 5 % to 7 %, up 2 points.",
    findings: [["consistent", "from 5 % to 7 %, up 2 points", 2]],
  },
  {
    text: "The rate went from 5 % to 7 %, up 40 %.",
    findings: [["consistent", "from 5 % to 7 %, up 40 %", 40]],
  },
  {
    text: "The rate went from 5 % to 7 %, up 3 percentage points.",
    findings: [["possible", "from 5 % to 7 %, up 3 percentage points", 2]],
  },
  {
    text: "Unemployment fell 0.2 percentage point to 5.1 percent from 5.3 percent.",
    findings: [["consistent", "0.2 percentage point to 5.1 percent from 5.3 percent", 0.2]],
  },
  {
    text: "Unemployment fell 0.8 percentage points to 5.1 percent from 5.3 percent.",
    findings: [["contradiction", "0.8 percentage points to 5.1 percent from 5.3 percent", 0.2]],
  },
  {
    text: "The bank raised its main rate by 25 basis points, to 4.5 percent from 4.25 percent.",
    findings: [["consistent", "25 basis points, to 4.5 percent from 4.25 percent", 0.25]],
  },
  {
    text: "The bank raised its main rate by 75 basis points, to 4.5 percent from 4.25 percent.",
    findings: [["contradiction", "75 basis points, to 4.5 percent from 4.25 percent", 0.25]],
  },
  {
    text: "Turnout fell to 55 percent from 60 percent.",
    findings: [["consistent", "fell to 55 percent from 60 percent", "a fall"]],
  },
  {
    text: "Turnout rose to 55 percent from 60 percent.",
    findings: [["contradiction", "rose to 55 percent from 60 percent", "a fall"]],
  },
  {
    text: "Support dropped to 38 per cent, down from 33 per cent in March.",
    findings: [["contradiction", "38 per cent, down from 33 per cent", "a rise"]],
  },
  {
    text: "Prices fell from 10 to 15 percent.",
    findings: [["possible", "fell from 10 to 15 percent", "a rise"]],
  },
  // Leads and margins.
  {
    text: "Hale leads Ortiz by about 9 percentage points, 43%-33.7%, in the latest average.",
    findings: [["consistent", "about 9 percentage points, 43%-33.7%", 9.3]],
  },
  {
    text: "Hale leads Ortiz by about 19 percentage points, 43%-33.7%, in the latest average.",
    findings: [["contradiction", "about 19 percentage points, 43%-33.7%", 9.3]],
  },
  {
    text: "The mayor led 48 % to 45 %, a margin of 3 points.",
    findings: [["consistent", "48 % to 45 %, a margin of 3 points", 3]],
  },
  {
    text: "The mayor led 48 % to 45 %, a margin of 4 points.",
    findings: [["possible", "48 % to 45 %, a margin of 4 points", 3]],
  },
  {
    text: "She holds a 9-point lead over Ortiz, 46 percent to 39 percent.",
    findings: [["contradiction", "9-point lead over Ortiz, 46 percent to 39 percent", 7]],
  },
  {
    text: "The poll put Labour on 40 percent and the Conservatives on 34 percent, a six-point lead.",
    findings: [
      ["consistent", "40 percent and the Conservatives on 34 percent, a six-point lead", 6],
    ],
  },
  {
    text: "His lead is down to 7 points, 46% to 43%.",
    findings: [["contradiction", "7 points, 46% to 43%", 3]],
  },
  {
    text: "Remain leads Leave by 4.2 percentage points (48.2 to 44).",
    findings: [["consistent", "4.2 percentage points (48.2 to 44)", 4.2]],
  },
  {
    text: "Reed won 51.9 percent of the vote and Cole 48.1 percent, a margin of 5.8 points.",
    findings: [
      [
        "contradiction",
        "51.9 percent of the vote and Cole 48.1 percent, a margin of 5.8 points",
        3.8,
      ],
    ],
  },
  {
    text: "He has a 5-point lead, 47% to 42%, down from a 9-point lead, 50% to 44%, a week ago.",
    findings: [
      ["consistent", "5-point lead, 47% to 42%", 5],
      ["contradiction", "9-point lead, 50% to 44%", 6],
    ],
  },
  {
    text: "The bank raised its key rate by half a point to 0.5 percent from 0.25 percent.",
    findings: [["contradiction", "half a point to 0.5 percent from 0.25 percent", 0.25]],
  },
  {
    text: "Growth slowed to 0.5 percent in the quarter, up from 1.4 percent before.",
    findings: [["contradiction", "0.5 percent in the quarter, up from 1.4 percent", "a fall"]],
  },
  {
    text: "The bank cut its forecast for growth to 2.1 percent from 2.5 percent.",
    findings: [
      ["consistent", "cut its forecast for growth to 2.1 percent from 2.5 percent", "a fall"],
    ],
  },
  {
    text: "The deficit is to fall from 3.9 percent of GDP to 4.8 percent in 2018.",
    findings: [["contradiction", "fall from 3.9 percent of GDP to 4.8 percent", "a rise"]],
  },

  // Look-alikes.
  { text: "The party won 331 of 650 seats, or 51 percent, up from 306.", findings: [] },
  {
    text: "It found Hale ahead 47 percent to 41 percent, down from a 10-point lead.",
    findings: [],
  },
  { text: "Some 46 million people were on the roll, up from 66 percent of adults.", findings: [] },
  { text: "The poll of 1,200 voters has a margin of error of 3 points, 46% to 43%.", findings: [] },
  { text: "Growth was 2 percent in May and 3 percent in June.", findings: [] },
  {
    text: "Prices rose 0.3 percent in April, pushing the annual rate to 2.5 percent.",
    findings: [],
  },
  {
    text: "She leads by 5 points; 52 percent of women and 40 percent of men back her.",
    findings: [],
  },
  { text: "She leads by 5 points, with 52 percent of women and 40 percent of men.", findings: [] },
  { text: "The bill passed with 51 percent to 49 percent.", findings: [] },
  { text: "The measure passed by a margin of 51 percent to 49 percent.", findings: [] },
  { text: "Between 10 percent and 15 percent of the seats fell empty.", findings: [] },
  { text: "Inflation is 2 points above the target of 2 percent.", findings: [] },
  { text: "He won 52 percent of the vote in 2012 and 48 percent in 2008.", findings: [] },
  { text: "The tax rose to 20 percent.", findings: [] },
  {
    text: "Rates are expected to stay at 4 percent to 5 percent, 3 points above those of 2010.",
    findings: [],
  },
  { text: "The index gained 20 points, and 60 percent of its shares rose.", findings: [] },
  { text: "The swing was 5 points; 40 percent stayed at home.", findings: [] },
  { text: "Of the vote, 48 percent came from towns and 52 percent from villages.", findings: [] },
  // Single digits, which rounding could reconcile with nearly anything.
  {
    text: "The vacancy rate rose from 4% to 6%, up 2%.",
    findings: [["contradiction", "from 4% to 6%, up 2%", 50]],
  },
  {
    text: "The vacancy rate fell by 1 percent, from 3 percent to 2 percent.",
    findings: [["contradiction", "1 percent, from 3 percent to 2 percent", 33.33]],
  },
  {
    text: "The vacancy rate rose from 4% to 6%, up 50%.",
    findings: [["consistent", "from 4% to 6%, up 50%", 50]],
  },
  {
    text: "The vacancy rate rose from 4% to 6%, up 2 points.",
    findings: [["consistent", "from 4% to 6%, up 2 points", 2]],
  },
];
