import type { RuleCase } from "../rule-case.ts";

export const ratioPercentCases: readonly RuleCase[] = [
  // A share in words.
  {
    text: "One in five (25 %) said yes.",
    findings: [["contradiction", "One in five (25 %)", 20]],
    items: ["One in five"],
  },
  {
    text: "One in five adults (19 percent) said yes.",
    findings: [["consistent", "One in five adults (19 percent)", 20]],
  },
  {
    text: "Two thirds (60 %) said yes.",
    findings: [["contradiction", "Two thirds (60 %)", 66.67]],
  },
  {
    text: "Two-thirds of voters, or 66 percent, said yes.",
    findings: [["consistent", "Two-thirds of voters, or 66 percent", 66.67]],
  },
  {
    text: "A quarter (30 %) said yes.",
    findings: [["contradiction", "A quarter (30 %)", 25]],
  },
  { text: "Half (45 %) said yes.", findings: [["contradiction", "Half (45 %)", 50]] },
  { text: "Half (47 %) said yes.", findings: [["possible", "Half (47 %)", 50]] },
  {
    text: "Nearly half (48%) said yes.",
    findings: [["consistent", "Nearly half (48%)", 50]],
  },
  {
    text: "Roughly a third of pupils — 38 percent — are poor.",
    findings: [["consistent", "Roughly a third of pupils — 38 percent", 33.33]],
  },
  {
    text: "More than half of them (48 percent) said yes.",
    findings: [["contradiction", "More than half of them (48 percent)", 50]],
  },
  {
    text: "About 35 percent, or one in four, agreed.",
    findings: [["contradiction", "About 35 percent, or one in four", 25]],
  },
  {
    text: "Three in four people (75%) agree and one in three (25%) smoke.",
    findings: [
      ["consistent", "Three in four people (75%)", 75],
      ["contradiction", "one in three (25%)", 33.33],
    ],
  },
  // Majorities.
  {
    text: "A majority, 48 %, said yes.",
    findings: [["contradiction", "A majority, 48 %", 50]],
  },
  {
    text: "A majority of voters (52 percent) said yes.",
    findings: [["consistent", "A majority of voters (52 percent)", 50]],
  },
  {
    text: "Most Americans (42%) agree.",
    findings: [["contradiction", "Most Americans (42%)", 50]],
  },
  // A part and its whole.
  {
    text: "Some 3 million of 40 million, 12 %, left.",
    findings: [["contradiction", "Some 3 million of 40 million, 12 %", 7.5]],
  },
  {
    text: "Twelve of the 40 members, or 25 percent, resigned.",
    findings: [["contradiction", "Twelve of the 40 members, or 25 percent", 30]],
  },
  {
    text: "Twelve of the 40 members, or 30 percent, resigned.",
    findings: [["consistent", "Twelve of the 40 members, or 30 percent", 30]],
  },
  {
    text: "Twelve (40 percent) of the 40 shops closed.",
    findings: [["contradiction", "Twelve (40 percent) of the 40", 30]],
  },
  {
    text: "The list took 30% (12 of 40 seats).",
    findings: [["consistent", "30% (12 of 40 seats)", 30]],
  },
  {
    text: "Of 1,200 people asked, 500, or 50 percent, said yes.",
    findings: [["contradiction", "500, or 50 percent", 41.67]],
  },
  {
    text: "The town owes $3 million of the $40 million, or 7.5 percent.",
    findings: [["consistent", "$3 million of the $40 million, or 7.5 percent", 7.5]],
  },
  {
    text: '"One in five (25 %) left," she said.',
    findings: [["possible", "One in five (25 %)", 20]],
  },
  {
    text: "Nine of the 12 jurors, or two thirds, agreed.",
    findings: [["contradiction", "Nine of the 12 jurors, or two thirds", 75]],
  },
  {
    text: "Some 40,000 of 120,000 homes, or one in three, are empty.",
    findings: [["consistent", "Some 40,000 of 120,000 homes, or one in three", 33.33]],
  },
  {
    text: "Forty percent of the 500 workers, or 150, struck.",
    findings: [["contradiction", "Forty percent of the 500 workers, or 150", 30]],
  },
  // What was done to the part, or who is in it, stands between.
  {
    text: "Of the 1,640 claims, 246 were upheld, or 22 per cent, she said.",
    findings: [["contradiction", "246 were upheld, or 22 per cent", 15]],
  },
  {
    text: "Of 250 bridges seen, 60 were called poor, which is 24 percent.",
    findings: [["consistent", "60 were called poor, which is 24 percent", 24]],
  },
  {
    text: "Twelve of the 40 members resigned, or 25 percent of the total.",
    findings: [["contradiction", "Twelve of the 40 members resigned, or 25 percent", 30]],
  },
  {
    text: "The firm will cut 300 of its 2,500 jobs, 15 percent of its workforce.",
    findings: [["contradiction", "300 of its 2,500 jobs, 15 percent", 12]],
  },
  {
    text: "A slim majority of those who wrote (46 per cent) objected.",
    findings: [["contradiction", "A slim majority of those who wrote (46 per cent)", 50]],
  },
  {
    text: "Three quarters of nurses polled (57 per cent) agree.",
    findings: [["contradiction", "Three quarters of nurses polled (57 per cent)", 75]],
  },

  // Look-alikes.
  {
    text: "That is a rise over the figure told in 1896 of 44,981, or 41.2 per cent.",
    findings: [],
  },
  { text: "Twelve of the 40 members resigned, or 25 percent of the women.", findings: [] },
  { text: "Of 250 bridges seen, 60 were closed and 18 percent repaired.", findings: [] },
  { text: "Most of the men, who were tired (46 per cent), left.", findings: [] },
  { text: "Forty percent of the 500 workers, and 150 guests, came.", findings: [] },
  { text: "He ate two thirds of the 12 cakes, three buns and a pie.", findings: [] },
  { text: "The party won 32 percent of the vote, or 12 of 40 seats.", findings: [] },
  { text: "He won a majority with 48 percent of the vote.", findings: [] },
  { text: "The first quarter, 3 percent, was slow.", findings: [] },
  { text: "Profit rose a quarter, to $3 million, or 5 percent of sales.", findings: [] },
  { text: "He sold a 60 percent stake, or two-thirds of the voting rights.", findings: [] },
  { text: "One in five men and 25 percent of women smoke.", findings: [] },
  { text: "A third of pupils are poor, and 20 percent are ill.", findings: [] },
  { text: "Two-thirds of men, or 50 percent of women, agree.", findings: [] },
  { text: "Twelve of the 40 members left, and 25 percent stayed away.", findings: [] },
  { text: "The most popular singer (42%) was Reed.", findings: [] },
  { text: "Half of the 40 shops closed; 30 percent moved.", findings: [] },
  { text: "He owns a fifth and his sister 25 percent.", findings: [] },
  { text: "In the third (25 percent of its sales), it fell.", findings: [] },
  { text: "One in five (25) said yes.", findings: [] },
  { text: "Of the 40 members, 12 left, and of 50 guests 30 percent.", findings: [] },
  {
    text: "Half of the 40 shops, or 12 in the north and eight in the south, closed.",
    findings: [],
  },
  { text: "Of 40 members, 12 voted, or 60 percent of those present.", findings: [] },
  {
    text: "Three quarters of those polled, 57%, said no.",
    findings: [["contradiction", "Three quarters of those polled, 57%", 75]],
  },
  {
    text: "Four in ten adults asked (45%) said no. One in five men, 20 percent, agreed.",
    findings: [
      ["contradiction", "Four in ten adults asked (45%)", 40],
      ["consistent", "One in five men, 20 percent", 20],
    ],
  },
  {
    text: "More than half of drivers stopped by police, 47%, had no insurance.",
    findings: [["contradiction", "More than half of drivers stopped by police, 47%", 50]],
  },
  {
    text: "One in five men said no, 25 percent said yes, and the rest did not know.",
    findings: [],
  },
  { text: "A third of those who drowned, 25 percent of them men, were children.", findings: [] },
  { text: "Half of the women, a third, 20 percent, were there.", findings: [] },
];
