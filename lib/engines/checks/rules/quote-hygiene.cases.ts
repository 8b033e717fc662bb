import type { RuleCase } from "../rule-case.ts";

const article = (...blocks: string[]) => blocks.join("\n\n");

export const quoteHygieneCases: readonly RuleCase[] = [
  // Marks without their partner.
  {
    text: "“We have no plans to close the school, she said on Friday.",
    findings: [["notice", "“We have no plans to close the school, she said on Friday.", ""]],
  },
  {
    text: 'She said: "We have no plans.\n\nRain fell all day.',
    findings: [["notice", '"We have no plans.', ""]],
  },
  {
    text: "We have no plans to close it,” she said.",
    findings: [["notice", "We have no plans to close it,”", ""]],
  },
  {
    text: "The mayor called it “a gift to the town and to all of the people who live in it and nobody laughed.",
    findings: [["notice", "“a gift to the town and to all of the people who live in it", ""]],
  },
  {
    text: 'They will "fight on", he said, "until it is won.\n\nNobody doubts it.',
    findings: [["notice", '"until it is won.', ""]],
  },
  {
    text: "“Go home, she said. “It is late now.”",
    findings: [["notice", "“Go home, she said.", ""]],
  },
  {
    text: "He spoke of «a new age in the east of the land, and left.",
    findings: [["notice", "«a new age in the east of the land, and left.", ""]],
  },
  {
    text: 'It is over," the captain said, and the crew went home.',
    findings: [["notice", 'It is over,"', ""]],
  },
  // Nobody says it.
  {
    text: article(
      "Rain fell on the valley for a week.",
      "“We have lost every field that we had.”",
      "Dry days are not in sight.",
    ),
    findings: [["notice", "“We have lost every field that we had.”", ""]],
  },
  {
    text: article(
      "The bridge was closed in May.",
      "“Nobody has told us when it will open again.”",
      "Traffic is sent through the village.",
    ),
    findings: [["notice", "“Nobody has told us when it will open again.”", ""]],
  },
  // Two people say it.
  {
    text: "“We will never sell the harbour,” said Ann Cole. Later: “We will never sell the harbour,” said Lee Reed.",
    findings: [["contradiction", "We will never sell the harbour,", "Ann Cole"]],
  },
  {
    text: article(
      "Reed: “Town will never sell the harbour”",
      "The harbour stays public, the council was told on Monday.",
      "“Town will never sell the harbour,” Ms Ann Cole said to applause.",
      "Later Lee Reed repeated: “Town will never sell the harbour.”",
    ),
    findings: [["contradiction", "Town will never sell the harbour.", "Ms Ann Cole"]],
  },
  {
    text: "Ann Cole said: “The harbour is not for sale,” Lee Reed said.",
    findings: [["possible", "The harbour is not for sale,", "Ann Cole"]],
  },
  {
    text: "Mayor Cole said, “It was never about the money,” according to Lee Reed.",
    findings: [["possible", "It was never about the money,", "Mayor Cole"]],
  },
  // The same person says it twice.
  {
    text: "“We will never sell the harbour,” said Ann Cole. In May, too: “We will never sell the harbour,” Cole said.",
    findings: [["consistent", "We will never sell the harbour,", "Ann Cole"]],
  },
  {
    text: article(
      "The mayor, Ann Cole, said: “The harbour is not for sale.”",
      "Asked again, Cole said: “The harbour is not for sale.”",
    ),
    findings: [["consistent", "The harbour is not for sale.", "Ann Cole"]],
  },
  // Quotations of several paragraphs.
  {
    text: article(
      "“We came down to the harbour at dawn,” she said. “It was gone.",
      "“Nobody had told us that the storm would turn back on us.”",
    ),
    findings: [],
  },
  // Somebody says it: before, after, between, in the paragraph before.
  { text: "“We have no plans to close the school,” she said.", findings: [] },
  { text: "“We have no plans to close the school”, said a spokesman.", findings: [] },
  { text: "The head wrote: “We have no plans to close the school.”", findings: [] },
  { text: "“We have no plans,” she said, “to close the school this year.”", findings: [] },
  {
    text: "“We have no plans,” she said. “The school stays open for good this time.”",
    findings: [],
  },
  {
    text: article(
      "Ann Cole has taught there for 30 years.",
      "“We never once had a day like this one.”",
      "The school stays open.",
    ),
    findings: [],
  },
  {
    text: article(
      "The school stays open.",
      "“We never once had a day like this one.”",
      "That was how Ann Cole put it.",
    ),
    findings: [["notice", "“We never once had a day like this one.”", ""]],
  },
  {
    text: article(
      "Pupils were asked what they wanted.",
      "“We want to stay in our own school.”",
      "It stays open.",
    ),
    findings: [],
  },
  // Scare quotes, terms, titles, headlines.
  { text: "The “green” plan was a ‘gift’ to nobody.", findings: [] },
  { text: "The so-called “dash for trash” was called off.", findings: [] },
  { text: "The film “A Town Without a Harbour” won two prizes.", findings: [] },
  { text: "Her novel “We Came Down to the Harbour at Dawn.” sold well.", findings: [] },
  {
    text: article("“We will never sell the harbour now”", "The council voted on Monday in public."),
    findings: [],
  },
  { text: "A banner read “We Will Never Sell the Harbour!” in red.", findings: [] },
  // Apostrophes, feet and inches, nested marks.
  { text: "It's the boys' idea, 'tis true, of the '90s.", findings: [] },
  { text: 'He is 6\'2" tall and bought a 12" record.', findings: [] },
  { text: "“He told me ‘no’ and then ‘yes’ in a day,” she said.", findings: [] },
  { text: 'The prize, a 10" plate, went to Cole, who is 5\' 4".', findings: [] },
  { text: "‘The workers’ vote is theirs,’ she said.", findings: [] },
  // Other words by two people.
  { text: "“We will win it,” said Ann Cole. “We will lose it,” said Lee Reed.", findings: [] },
  { text: "“Yes, we do,” said Ann Cole. “Yes, we do,” said Lee Reed.", findings: [] },
  // One look settles all marks of a sentence.
  {
    text: "“We are ready, said Ann Cole, and “we sail at dawn.",
    findings: [["notice", "“We are ready, said Ann Cole, and", ""]],
  },
];
