import type { RuleCase } from "../rule-case.ts";

export const percentChangeCases: readonly RuleCase[] = [
  // From one figure to another, with the step in per cent.
  {
    text: "Turnover was up 20% at £54m, from £50m.",
    findings: [["contradiction", "20% at £54m, from £50m", 8]],
  },
  {
    text: "Sales jumped to $55m, a 20% increase over last year's $50m.",
    findings: [["contradiction", "$55m, a 20% increase over last year's $50m", 10]],
  },
  {
    text: "A season ticket will cost £468, up from £390. Fans called the 28% rise unfair.",
    findings: [
      ["consistent", "£468, up from £390", "a rise"],
      ["contradiction", "28% rise", 20],
    ],
  },
  {
    text: "The fare has gone up from £20 to £25, a rise of 20 per cent.",
    findings: [["contradiction", "from £20 to £25, a rise of 20 per cent", 25]],
  },
  {
    text: "Profits doubled to $9m from $3m.",
    findings: [["contradiction", "doubled to $9m from $3m", 3]],
  },
  {
    text: "Arrests rose from 40 to 50, a 25 % increase.",
    findings: [["consistent", "from 40 to 50, a 25 % increase", 25]],
    items: ["40", "50"],
  },
  {
    text: "Arrests rose from 40 to 50, a 20 % increase.",
    findings: [["contradiction", "from 40 to 50, a 20 % increase", 25]],
  },
  {
    text: "Membership was up 25 per cent to 50 from 40 a year before.",
    findings: [["consistent", "25 per cent to 50 from 40", 25]],
  },
  {
    text: "Oil fell 12 per cent to $90 from $100.",
    findings: [["contradiction", "12 per cent to $90 from $100", 10]],
  },
  {
    text: "The count jumped to 50, up from 40, a rise of 25 %.",
    findings: [["consistent", "50, up from 40, a rise of 25 %", 25]],
  },
  {
    text: "The budget increased by 35 percent last year, from $40 million to $50 million.",
    findings: [["contradiction", "35 percent last year, from $40 million to $50 million", 25]],
  },
  {
    text: "Pre-tax profit came to $16 million, compared with $10 million a year earlier, an increase of 20 percent.",
    findings: [
      [
        "contradiction",
        "$16 million, compared with $10 million a year earlier, an increase of 20 percent",
        60,
      ],
    ],
  },
  {
    text: "Pre-tax profit came to $12.5 million, compared with $10 million a year earlier, an increase of 20 percent.",
    findings: [
      [
        "possible",
        "$12.5 million, compared with $10 million a year earlier, an increase of 20 percent",
        25,
      ],
    ],
  },
  {
    text: "Police made 50 arrests last year, up 25 percent from 40 in 2014.",
    findings: [["consistent", "50 arrests last year, up 25 percent from 40", 25]],
  },
  {
    text: "Turnover climbed 8.2 percent to $1.2 billion from $1.1 billion.",
    findings: [["consistent", "8.2 percent to $1.2 billion from $1.1 billion", 9.09]],
  },
  {
    text: "The fund grew from $40 to $50 million, up 25 percent.",
    findings: [["consistent", "from $40 to $50 million, up 25 percent", 25]],
  },
  {
    text: "The town spent $50 million, 35 percent more than the $40 million of the year before.",
    findings: [["contradiction", "$50 million, 35 percent more than the $40 million", 25]],
  },
  {
    text: "Thefts dropped from 1,200 in 2013 to 900 in 2014 (25%).",
    findings: [["consistent", "from 1,200 in 2013 to 900 in 2014 (25%", 25]],
  },
  // Absolute steps and differences.
  {
    text: "The club grew by 10, from 40 members to 50.",
    findings: [["consistent", "10, from 40 members to 50", 10]],
  },
  {
    text: "Shares were up $5 to $45 from $42.",
    findings: [["contradiction", "$5 to $45 from $42", 3]],
  },
  {
    text: "Reed won by 22 votes, 1,052 to 1,040.",
    findings: [["contradiction", "22 votes, 1,052 to 1,040", 12]],
  },
  {
    text: "The Hawks won 98-91, a seven-point victory.",
    findings: [["consistent", "98-91, a seven-point victory", 7]],
  },
  // Stock reports: the step twice, and where it led.
  {
    text: "The index rose 10 points, or 0.5 percent, to 2,010.",
    findings: [["consistent", "10 points, or 0.5 percent, to 2,010", 0.5]],
  },
  {
    text: "Shares of the firm gained 58 cents, or 2.7 percent, to close at $35.",
    findings: [["contradiction", "58 cents, or 2.7 percent, to close at $35", 1.69]],
  },
  {
    text: "The Dow fell 1.5 percent, or 255 points, to 16,745.",
    findings: [["consistent", "1.5 percent, or 255 points, to 16,745", 1.5]],
  },
  // Direction.
  {
    text: "Arrests rose from 50 to 40.",
    findings: [["contradiction", "rose from 50 to 40", "a fall"]],
  },
  {
    text: "There were 50 arrests last year, down from 40 in 2014.",
    findings: [["contradiction", "50 arrests last year, down from 40", "a rise"]],
  },
  {
    text: "The firm cut its staff from 60 to 50.",
    findings: [["consistent", "cut its staff from 60 to 50", "a fall"]],
  },
  {
    text: "Overnight the temperature fell from 10 to 15 degrees.",
    findings: [["contradiction", "fell from 10 to 15 degrees", "a rise"]],
  },
  {
    text: "Trees fell from 10 to 15 metres.",
    findings: [["possible", "fell from 10 to 15 metres", "a rise"]],
  },
  // Multiples.
  {
    text: "Attendance doubled from 400 to 800.",
    findings: [["consistent", "doubled from 400 to 800", 2]],
  },
  {
    text: "Attendance more than doubled from 400 to 750.",
    findings: [["contradiction", "more than doubled from 400 to 750", 1.88]],
  },
  {
    text: "Attendance almost doubled from 400 to 780.",
    findings: [["consistent", "almost doubled from 400 to 780", 1.95]],
  },
  {
    text: "Attendance almost doubled from 400 to 820.",
    findings: [["contradiction", "almost doubled from 400 to 820", 2.05]],
  },
  {
    text: "The toll tripled to 36 from 12.",
    findings: [["consistent", "tripled to 36 from 12", 3]],
  },
  {
    text: "The fee was halved from $40 to $15.",
    findings: [["contradiction", "halved from $40 to $15", 0.38]],
  },
  {
    text: "The fee was halved from $40 to $18.",
    findings: [["possible", "halved from $40 to $18", 0.45]],
  },
  {
    text: "Some 300 people came, three times as many as the 100 expected.",
    findings: [["consistent", "Some 300 people came, three times as many as the 100", 3]],
  },
  {
    text: "He is paid $90,000, three times the $45,000 of his predecessor.",
    findings: [["contradiction", "$90,000, three times the $45,000", 2]],
  },
  // Two readings.
  {
    text: "Three times more people came than last year.",
    findings: [["notice", "Three times more", "3 or 4 times"]],
  },
  {
    text: "The rate is four times higher than in Leeds.",
    findings: [["notice", "four times higher", "4 or 5 times"]],
  },
  // In a quotation.
  {
    text: '"We went up from 50 to 40," she said.',
    findings: [["possible", "up from 50 to 40", "a fall"]],
  },

  // Fractions, factors in digits, earlier years, other ways of putting it.
  {
    text: "The roll fell by a third, from 900 pupils to 600.",
    findings: [["consistent", "a third, from 900 pupils to 600", 33.33]],
  },
  {
    text: "The roll fell by half, from 900 pupils to 600.",
    findings: [["contradiction", "half, from 900 pupils to 600", 33.33]],
  },
  {
    text: "Cases increased 10-fold, from 40 to 300.",
    findings: [["contradiction", "10-fold, from 40 to 300", 7.5]],
  },
  {
    text: "Cases increased five times, from 40 to 240.",
    findings: [["consistent", "five times, from 40 to 240", 6]],
  },
  {
    text: "Revenue rose 20% to £55m (2015: £50m).",
    findings: [["contradiction", "20% to £55m (2015: £50m", 10]],
  },
  {
    text: "Profit was £44m, up 10% on the £40m made in 2014.",
    findings: [["consistent", "£44m, up 10% on the £40m", 10]],
  },
  {
    text: "Net income rose to $2.1 billion, or $1.34 a share, from $2.9 billion, or $1.18 a share, a year earlier.",
    findings: [
      ["contradiction", "rose to $2.1 billion, or $1.34 a share, from $2.9 billion", "a fall"],
    ],
  },
  {
    text: "The state grew from 3.1 million people in 2000 to 3.5 million in 2010, an increase of about 23 percent.",
    findings: [
      [
        "contradiction",
        "from 3.1 million people in 2000 to 3.5 million in 2010, an increase of about 23 percent",
        12.9,
      ],
    ],
  },
  {
    text: "Gas rose to $3.99 a gallon from $3.79, up 30 cents.",
    findings: [["contradiction", "$3.99 a gallon from $3.79, up 30 cents", 0.2]],
  },
  {
    text: "The index rose 100 points to 20,100, or 1.5 percent.",
    findings: [["contradiction", "100 points to 20,100, or 1.5 percent", 0.5]],
  },
  {
    text: "She won in 9.58 seconds, 0.21 seconds faster than her previous best of 9.69.",
    findings: [
      ["contradiction", "9.58 seconds, 0.21 seconds faster than her previous best of 9.69", 0.11],
    ],
  },
  {
    text: "The tunnel cost $14.8 billion, more than six times the original estimate of $2.8 billion.",
    findings: [
      [
        "contradiction",
        "$14.8 billion, more than six times the original estimate of $2.8 billion",
        5.29,
      ],
    ],
  },
  {
    text: "MPs voted 391 to 242 against the deal, a margin of 149.",
    findings: [["consistent", "391 to 242 against the deal, a margin of 149", 149]],
  },
  {
    text: "The plan was rejected by 432 votes to 202, a majority of 240.",
    findings: [["contradiction", "432 votes to 202, a majority of 240", 230]],
  },
  {
    text: "They have 50 members, less than half the 90 of 2010.",
    findings: [["contradiction", "50 members, less than half the 90", 0.56]],
  },
  {
    text: "The bill gives $1.1 billion, $800 million less than the $1.9 billion asked for.",
    findings: [
      ["consistent", "$1.1 billion, $800 million less than the $1.9 billion", 800_000_000],
    ],
  },
  {
    text: "The city uses 300 litres a day, 40 percent more than the 210 litres of 2000.",
    findings: [["possible", "300 litres a day, 40 percent more than the 210 litres", 42.86]],
  },
  {
    text: "The city uses 300 litres a day, 60 percent more than the 210 litres of 2000.",
    findings: [["contradiction", "300 litres a day, 60 percent more than the 210 litres", 42.86]],
  },

  // Look-alikes.
  { text: "Output slipped 3.2 per cent to 1.21 million tonnes (1.25 million).", findings: [] },
  {
    text: "A family with an income of $40,000 would see its tax fall from $1,178 to $45.",
    findings: [["consistent", "fall from $1,178 to $45", "a fall"]],
  },
  { text: "Fares rose 5% in May. The 3% rise in wages was less.", findings: [] },
  {
    text: "It sold 40 cars in May, up from 30. A 20% rise is expected.",
    findings: [["consistent", "40 cars in May, up from 30", "a rise"]],
  },
  {
    text: "The rupee gained 12 paise to 67.24 against the dollar, compared with 67.36 before.",
    findings: [],
  },
  { text: "The party won 331 of 650 seats, or 51 percent, up from 706.", findings: [] },
  {
    text: "The firm sold 14,820 cars, 50 percent more than a year ago but short of the 16,000 forecast.",
    findings: [],
  },
  { text: "Ticket prices range from $20 to $45, up $5 from last year.", findings: [] },
  { text: "The shop is open from 9 a.m. to 5 p.m., up from 4 p.m. last year.", findings: [] },
  {
    text: "It came to $503 billion, or 2.6 percent of GDP, against a forecast of 3.3 percent.",
    findings: [],
  },
  { text: "The hall cost $2 million, twice as much as the last one.", findings: [] },
  {
    text: "Profit rose to $840 million on lower costs, from 28 percent of sales to 26 percent.",
    findings: [],
  },
  { text: "He won the cup three times more before he retired.", findings: [] },
  { text: "She studied there from 2010 to 2015, a rise of 20 places.", findings: [] },
  { text: "The rupee fell from 60 to 65 to the dollar.", findings: [] },
  { text: "The team climbed from 12th to fourth in the table.", findings: [] },
  { text: "The singer's new song fell from No. 3 to No. 8.", findings: [] },
  { text: "The school takes children from 4 to 11 years.", findings: [] },
  { text: "Sales rose 8 percent to $50 million.", findings: [] },
  { text: "Output rose 3 percent in May and 4 percent in June.", findings: [] },
  {
    text: "Prices rose from 40 to 50 cents over ten years, or 2.3 percent a year, as wages stood still.",
    findings: [["consistent", "rose from 40 to 50 cents", "a rise"]],
  },
  { text: "The road runs from 40 metres to 50 metres above the sea.", findings: [] },
  { text: "Fifty guests from 40 countries came, up to 12 of them by boat.", findings: [] },
  { text: "The party dropped plans to go from 50 members to 60.", findings: [] },
  { text: "Some 200 people came to 12 meetings, from 3 towns.", findings: [] },
  { text: "She moved 40 boxes from 3 rooms to 2 lorries.", findings: [] },
  { text: "The lead grew as 45 voters of 60 came, a third of them women.", findings: [] },
  { text: "Rents went from $800 to $900 while wages rose 3 percent.", findings: [] },
  { text: "Rovers beat United 3-1 to go five points clear at the top.", findings: [] },
  { text: "He scored 20 points, or 5 more than his average, to win 98-91.", findings: [] },
  { text: "The Hawks led by 15 points at half-time and won 98-91.", findings: [] },
  { text: "The rate did not rise from 40 to 30.", findings: [] },
  {
    text: "The share stood at 460p in March and is now 345p, a fall of 30%.",
    findings: [["contradiction", "30%", 25]],
  },
  {
    text: "A pint cost £4 in 2019. It is now £5, up 25 percent.",
    findings: [["consistent", "25 percent", 25]],
  },
  {
    text: "Visits rose from 1.21 million to 1.52 million, an increase of 310,000, or 35 percent.",
    findings: [
      [
        "consistent",
        "from 1.21 million to 1.52 million, an increase of 310,000, or 35 percent",
        310000,
      ],
      [
        "contradiction",
        "from 1.21 million to 1.52 million, an increase of 310,000, or 35 percent",
        25.62,
      ],
    ],
  },
  { text: "The share, which opened at $48, closed at $42, down 14.3 percent.", findings: [] },
  { text: "A pint cost £4 in 2019, and a pie is now £5, up 50 percent.", findings: [] },
  {
    text: "The grant went from £2.4m to £2.1m, a cut of 22.5%.",
    findings: [["contradiction", "from £2.4m to £2.1m, a cut of 22.5%", 12.5]],
  },
];
