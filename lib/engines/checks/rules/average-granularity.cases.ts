import type { RuleCase } from "../rule-case.ts";

export const averageGranularityCases: readonly RuleCase[] = [
  // Whole things in so many cases.
  {
    text: "The survey found an average of 2.37 children among 20 families.",
    findings: [["contradiction", "2.37 children among 20 families", 2.35]],
    items: ["20"],
  },
  {
    text: "The survey found an average of 2.35 children among 20 families.",
    findings: [["consistent", "2.35 children among 20 families", 2.35]],
  },
  {
    text: "He averaged 12.37 points in 20 games.",
    findings: [["contradiction", "12.37 points in 20 games", 12.35]],
  },
  {
    text: "He averaged 12.35 points in 20 games.",
    findings: [["consistent", "12.35 points in 20 games", 12.35]],
  },
  {
    text: "In three games, she averaged 1.5 goals.",
    findings: [["contradiction", "three games, she averaged 1.5 goals", 1.3333]],
  },
  {
    text: "In four games, she averaged 1.5 goals.",
    findings: [["consistent", "four games, she averaged 1.5 goals", 1.5]],
  },
  {
    text: "They had an average of 3.29 visitors over seven tours.",
    findings: [["consistent", "3.29 visitors over seven tours", 3.2857]],
  },
  {
    text: "They had an average of 3.35 visitors over seven tours.",
    findings: [["contradiction", "3.35 visitors over seven tours", 3.2857]],
  },
  {
    text: "Ada Cruz is averaging 7.8 rebounds through four games.",
    findings: [["consistent", "7.8 rebounds through four games", 7.75]],
  },
  {
    text: "Ada Cruz is averaging 7.9 rebounds through four games.",
    findings: [["contradiction", "7.9 rebounds through four games", 7.75]],
  },
  // Told on average, each, by a head; of those counted before, in the sentence or the one before.
  {
    text: "The 20 students read 3.47 books on average.",
    findings: [["contradiction", "20 students read 3.47 books on average", 3.45]],
  },
  {
    text: "The 20 students had read 3.45 books each.",
    findings: [["consistent", "20 students had read 3.45 books each", 3.45]],
  },
  {
    text: "In the 20 families asked, the average number of children per family was 2.33.",
    findings: [
      [
        "contradiction",
        "20 families asked, the average number of children per family was 2.33",
        2.3,
      ],
    ],
  },
  {
    text: "A jury of 20 cooks gave it whole-number marks from one to five; the mean was 3.47.",
    findings: [
      [
        "contradiction",
        "20 cooks gave it whole-number marks from one to five; the mean was 3.47",
        3.45,
      ],
    ],
  },
  {
    text: "The five-strong bench averaged 1.7 points apiece.",
    findings: [["contradiction", "five-strong bench averaged 1.7 points", 1.6]],
  },
  {
    text: "The study followed 20 pupils. On average, the pupils read 3.47 books.",
    findings: [["contradiction", "3.47 books", 3.45]],
  },
  {
    text: "She made 2.37 saves per game in 10 games.",
    findings: [["contradiction", "2.37 saves per game in 10 games", 2.3]],
  },
  // The total stands beside it.
  {
    text: "He scored 143 points in 20 games, an average of 7.2.",
    findings: [["consistent", "143 points in 20 games, an average of 7.2", 7.15]],
    items: ["143 points", "20"],
  },
  {
    text: "He scored 143 points in 20 games, an average of 8.2.",
    findings: [["contradiction", "143 points in 20 games, an average of 8.2", 7.15]],
  },
  {
    text: "They paid $3 million for 20 players, an average of $150,000.",
    findings: [["consistent", "$3 million for 20 players, an average of $150,000", 150_000]],
  },
  {
    text: "They paid $3 million for 20 players, an average of $250,000.",
    findings: [["contradiction", "$3 million for 20 players, an average of $250,000", 150_000]],
  },
  {
    text: "Police made 90 arrests over 12 raids, averaging 7.5.",
    findings: [["consistent", "90 arrests over 12 raids, averaging 7.5", 7.5]],
  },
  {
    text: '"I averaged 12.37 points in 20 games," he said.',
    findings: [["possible", "12.37 points in 20 games", 12.35]],
  },

  // Look-alikes.
  { text: "The survey found an average of 2.37 children among 2,000 families.", findings: [] },
  { text: "The survey found an average of 2.37 children among some 20 families.", findings: [] },
  { text: "He averaged 12.4 points in 20 games.", findings: [] },
  { text: "The 20 teams averaged 2.37 goals per game.", findings: [] },
  { text: "The three players have 4.5 points each.", findings: [] },
  { text: "The 20 shops sold 3.47 cars each a day.", findings: [] },
  { text: "The 10 jurors gave the film an average of 3.37 stars.", findings: [] },
  { text: "Two of the 20 students read 3.47 books each.", findings: [] },
  { text: "The average score of the 20 pupils was 63.47.", findings: [] },
  { text: "He averaged 25.31 points per 36 minutes in 20 games.", findings: [] },
  { text: "The town had an average of 3.57 deaths a day in seven districts.", findings: [] },
  { text: "The film has an average rating of 4.37 from five critics.", findings: [] },
  { text: "He averaged 112.37 yards in five games.", findings: [] },
  { text: "The average of 2.37 children is above that of 20 other states.", findings: [] },
  { text: "It averaged about 2.37 goals in five games.", findings: [] },
  { text: "He averaged 2.37 goals over the last 20 years.", findings: [] },
  { text: "Snow averaged 12.37 inches in 20 towns.", findings: [] },
  { text: "The average age was 23.7 in five teams.", findings: [] },
  { text: "He averaged 4.37 people, and 20 games were lost.", findings: [] },
  { text: "She bought 20 books for $300, and sold an average of 3.", findings: [] },
  { text: "They met 20 times for an average of 3.37 hours.", findings: [] },
  {
    text: "The 20 households have an average of 1.38 children.",
    findings: [["contradiction", "20 households have an average of 1.38 children", 1.35]],
  },
  {
    text: "The ten clubs scored an average of 2.7 goals.",
    findings: [],
  },
  { text: "Most of the 20 households have an average of 1.38 children.", findings: [] },
  { text: "The 20 households spend an average of 1.38 hours.", findings: [] },
  // Each of those who begin the sentence, those on a list, whole marks told behind, a quiz before.
  {
    text: "Thirty pupils sat the 10-word test. Their average score was 7.62 words.",
    findings: [["contradiction", "7.62 words", 7.6]],
  },
  {
    text: "Ten callers rang the office an average of 3.45 times each.",
    findings: [["contradiction", "Ten callers rang the office an average of 3.45 times", 3.4]],
  },
  {
    text: "The 14 officers on the list averaged 1.82 years in the job, counting whole years only.",
    findings: [["contradiction", "14 officers on the list averaged 1.82 years", 1.7857]],
  },
  { text: "The 14 officers on the list averaged 1.82 years in the job.", findings: [] },
  { text: "The 18 clubs in the league averaged 2.61 goals on Saturday.", findings: [] },
  { text: "Thirty pupils sat the test. Their average mark was 7.62.", findings: [] },
  {
    text: "Thirty pupils and two teachers sat the test. Their average was 7.62 words.",
    findings: [],
  },
  // A clause that tells which they are, a mean that is only cut so, and calendar months.
  {
    text: "The 12 couples who joined had an average of 2.37 children.",
    findings: [["contradiction", "12 couples who joined had an average of 2.37 children", 2.3333]],
  },
  {
    text: "In her last seven games she has averaged 12.5 points.",
    findings: [["contradiction", "seven games she has averaged 12.5 points", 12.4286]],
  },
  {
    text: "Calls came in each of the six months to May, an average of 11.4 calls a month.",
    findings: [["contradiction", "11.4 calls", 11.3333]],
  },
  { text: "In six months it took an average of 11.4 calls a month.", findings: [] },
  { text: "Calls came in all the six months, an average of 11.4 calls a week.", findings: [] },
  { text: "The 12 countries that joined had an average of 2.37 children per woman.", findings: [] },
];
