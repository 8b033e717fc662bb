import type { RuleCase } from "../rule-case.ts";

export const sharesTotalCases: readonly RuleCase[] = [
  {
    text: "Half of the budget goes to pay, 25 percent to rent and the other 15 percent to travel.",
    findings: [
      [
        "contradiction",
        "Half of the budget goes to pay, 25 percent to rent and the other 15 percent",
        90,
      ],
    ],
  },
  {
    text: "Power by source, share of the total:\n- Wind: 38 %\n- Gas: 31 %\n- Other: 38 %",
    findings: [["contradiction", "Power by source, share of the total", 107]],
  },
  {
    text: "Share of respondents who named:\n- Cost: 58 %\n- Noise: 41 %\n- Other: 18 %",
    findings: [],
  },
  {
    text: "Orders from China, which make up 18% of sales, fell. Those from the Americas, 31% of the total, slipped 7%, while Europe, at 44%, was flat. The remaining 7% comes from Africa.",
    findings: [],
  },
  // Answers to one question.
  {
    text: "In the poll, 40 % said yes, 35 % no and 30 % don't know.",
    findings: [["contradiction", "40 % said yes, 35 % no and 30 %", 105]],
    items: ["40 %", "35 %", "30 %"],
  },
  {
    text: "In the poll, 40 % said yes, 35 % no and 25 % don't know.",
    findings: [["consistent", "40 % said yes, 35 % no and 25 %", 100]],
  },
  {
    text: "The poll found 52 percent approve of her work and 51 percent disapprove.",
    findings: [["contradiction", "52 percent approve of her work and 51 percent", 103]],
  },
  {
    text: "Some 46 percent back the plan, 48 percent oppose it and 16 percent are undecided.",
    findings: [
      ["contradiction", "Some 46 percent back the plan, 48 percent oppose it and 16 percent", 110],
    ],
  },
  {
    text: "Just over a week ago 46 percent backed the plan, 48 percent opposed it and 16 percent were undecided.",
    findings: [
      ["contradiction", "46 percent backed the plan, 48 percent opposed it and 16 percent", 110],
    ],
  },
  // The rest.
  {
    text: "Sixty percent went to schools, 30 percent to roads and the remaining 15 percent to parks.",
    findings: [
      [
        "contradiction",
        "Sixty percent went to schools, 30 percent to roads and the remaining 15 percent",
        105,
      ],
    ],
  },
  {
    text: "Sixty percent went to schools, 30 percent to roads and the remaining 5 percent to parks.",
    findings: [
      [
        "contradiction",
        "Sixty percent went to schools, 30 percent to roads and the remaining 5 percent",
        95,
      ],
    ],
  },
  {
    text: "He owns 60 percent; the other 40 percent belongs to his sister.",
    findings: [["consistent", "60 percent; the other 40 percent", 100]],
  },
  {
    text: "He owns 60 percent; the other 50 percent belongs to his sister.",
    findings: [["contradiction", "60 percent; the other 50 percent", 110]],
  },
  {
    text: "Sixty-five percent of members voted yes. The other 30 percent voted no.",
    findings: [
      ["contradiction", "Sixty-five percent of members voted yes. The other 30 percent", 95],
    ],
  },
  {
    text: "Sales rose 5 percent; 60 percent went abroad and the remaining 40 percent stayed at home.",
    findings: [["consistent", "60 percent went abroad and the remaining 40 percent", 100]],
  },
  // Divided and made up.
  {
    text: "The board is split 60 % to 45 %.",
    findings: [["contradiction", "60 % to 45 %", 105]],
  },
  {
    text: "The crowd is made up of 60 percent students, 30 percent teachers and 20 percent parents.",
    findings: [["contradiction", "60 percent students, 30 percent teachers and 20 percent", 110]],
  },
  {
    text: "The fund is split 60.5 % in shares, 30.2 % in bonds and 9.4 % in cash.",
    findings: [["consistent", "60.5 % in shares, 30.2 % in bonds and 9.4 %", 100.1]],
  },
  // Votes.
  {
    text: "Hale leads Ortiz 48 percent to 45 percent, with Brown at 9 percent.",
    findings: [["contradiction", "48 percent to 45 percent, with Brown at 9 percent", 102]],
  },
  {
    text: "Reed won 52 percent of the vote, Cole took 41 percent and Brown 9 percent.",
    findings: [
      ["contradiction", "52 percent of the vote, Cole took 41 percent and Brown 9 percent", 102],
    ],
  },
  {
    text: "With turnout at 60 percent, Reed won 52 percent of the vote and Cole 48 percent.",
    findings: [["consistent", "52 percent of the vote and Cole 48 percent", 100]],
  },
  {
    text: "With 98 percent of precincts reporting, Hale had 52 percent and Ortiz 57 percent.",
    findings: [["contradiction", "52 percent and Ortiz 57 percent", 109]],
  },
  {
    text: '"We had 52 percent approve and 58 percent disapprove," he said.',
    findings: [["possible", "52 percent approve and 58 percent", 110]],
  },

  // Look-alikes.
  { text: "Some 60 percent use email, 70 percent text and 30 percent call.", findings: [] },
  {
    text: "Asked for worries, 60 percent said yes to crime and 50 percent no; they could choose more than one.",
    findings: [],
  },
  { text: "Among men, 60 percent support the plan and 55 percent oppose the tax.", findings: [] },
  { text: "Reed won 52 percent of the vote in Ohio and Cole 61 percent in Iowa.", findings: [] },
  { text: "Reed won Dayton with 62 percent of the vote and Toledo with 51 percent.", findings: [] },
  { text: "Reed leads, and 62 percent of women and 55 percent of men back her.", findings: [] },
  {
    text: "Hale leads 48 percent to 41 percent, while the rating of Ortiz is 62 percent.",
    findings: [],
  },
  { text: "Hale leads Ortiz 48 percent to 41 percent, with Brown at 9 percent.", findings: [] },
  {
    text: "Turnout was 60 percent in Leeds, 55 percent in York and 48 percent in Hull.",
    findings: [],
  },
  { text: "The tax rose from 60 percent to 65 percent.", findings: [] },
  {
    text: "The poll found 52 percent approve of her work and 44 percent disapprove.",
    findings: [],
  },
  { text: "Reed took 35 percent of the vote, ahead of Cole with 28 percent.", findings: [] },
  { text: "Prices rose 60 percent and wages the other way, by 70 percent.", findings: [] },
  { text: "About 64 percent of members voted yes. The other 30 percent voted no.", findings: [] },
  {
    text: "About 60 percent of members voted yes. The other 25 percent voted no.",
    findings: [
      ["contradiction", "About 60 percent of members voted yes. The other 25 percent", 85],
    ],
  },
  { text: "Sixty percent of men smoke, and 45 percent of women.", findings: [] },
  { text: "The vote was 52 percent, up from 49 percent for Reed.", findings: [] },
  {
    text: "In the survey 51 percent said yes, 44 percent said no and 15 percent did not know.",
    findings: [["contradiction", "51 percent said yes, 44 percent said no and 15 percent", 110]],
  },
  {
    text: "In the survey 51 percent said yes, 44 percent said no and 5 percent did not know.",
    findings: [["consistent", "51 percent said yes, 44 percent said no and 5 percent", 100]],
  },
  {
    text: "The port is owned 70 percent by the city and 40 percent by a bank.",
    findings: [["contradiction", "70 percent by the city and 40 percent", 110]],
  },
  {
    text: "The port is owned 70 percent by the city and 30 percent by a bank.",
    findings: [["consistent", "70 percent by the city and 30 percent", 100]],
  },
  { text: "The port is owned 40 percent by the city and 30 percent by a bank.", findings: [] },
  { text: "Share of the total:\n- 2019: 40 %\n- 2020: 45 %\n- 2021: 50 %", findings: [] },
  // A vote each, what a sum is spent on, what several supply.
  {
    text: "Asked who they would vote for, 46% of those asked named Brandt, 38% named Cole and 21% were undecided.",
    findings: [["contradiction", "46% of those asked named Brandt, 38% named Cole and 21%", 105]],
  },
  {
    text: "The relief fund spends 66 percent on shelters, 28 percent on schools and 15 percent on pay.",
    findings: [
      ["contradiction", "66 percent on shelters, 28 percent on schools and 15 percent", 109],
    ],
  },
  {
    text: "Oil accounts for 48% of exports, copper for 31% and farm goods for 29%.",
    findings: [["contradiction", "48% of exports, copper for 31% and farm goods for 29%", 108]],
  },
  {
    text: "Dams provide 62% of the power, wind 21% and gas 17%.",
    findings: [["consistent", "62% of the power, wind 21% and gas 17%", 100]],
  },
  {
    text: "In all, 58% voted to leave, 37% voted to remain and 11% spoiled their ballots.",
    findings: [["contradiction", "58% voted to leave, 37% voted to remain and 11%", 106]],
  },
  { text: "In May 61% voted for the levy and 57% voted for the bond.", findings: [] },
  {
    text: "Asked for a candidate, 60% named Ruiz on tax and 55% named Stone on crime.",
    findings: [],
  },
  {
    text: "He spent 30% on rent in May, 35% on rent in June and 40% on rent in July.",
    findings: [],
  },
  { text: "Phones account for 71% of visits, up 4%, and tablets for 39%.", findings: [] },
  // As many shares as there are holders of the whole; rivals without a name; "breaks down".
  {
    text: "The mill is owned by three partners. Alba has 45 percent, the bank Corto 30 percent and its founder 35 percent.",
    findings: [
      ["contradiction", "45 percent, the bank Corto 30 percent and its founder 35 percent", 110],
    ],
  },
  {
    text: "The club's income came from three sources: tickets brought 40%, shirts 30% and bars 20%.",
    findings: [["contradiction", "40%, shirts 30% and bars 20%", 90]],
  },
  {
    text: "Asked how they would vote, 48 percent named the incumbent, 39 percent chose the challenger and 18 percent were undecided.",
    findings: [
      [
        "contradiction",
        "48 percent named the incumbent, 39 percent chose the challenger and 18 percent",
        105,
      ],
    ],
  },
  {
    text: "The budget breaks down as follows:\n\n- Schools: 50%\n- Roads: 30%\n- Everything else: 10%",
    findings: [["contradiction", "The budget breaks down as follows", 90]],
  },
  {
    text: "The club's income came mainly from three sources: tickets brought 40%, shirts 30% and bars 20%.",
    findings: [],
  },
  {
    text: "The bonds are held by three banks. Alba yields 4 percent, Corto 5 percent and Dena 6 percent.",
    findings: [],
  },
  {
    text: "The goods come from three countries. Sales from China rose 38 percent, India 35 percent and Japan 37 percent.",
    findings: [],
  },
  {
    text: "Asked whom they would vote for on each issue, 44 percent named the mayor on crime, 39 percent chose the challenger and 34 percent were undecided.",
    findings: [],
  },
];
