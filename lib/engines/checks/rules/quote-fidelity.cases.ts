import type { RuleCase } from "../rule-case.ts";

/** A council meeting, as its clerk wrote it down. */
const minutes = `CHAIR: Thank you all for coming. [applause]
COUNCILLOR WEBB: We have, uh, we have waited eleven years for a new bridge, and I will not vote for a fourth delay. The town cannot wait. Nobody in this room can tell me why the costs rose by 12%.
CLERK: Order, please.
COUNCILLOR WEBB: It's not the contractor's fault, you know, and it's certainly not the fault of the people who drive over it. I'm going to ask for an inquiry. We will publish every invoice that the firm has sent since 2019.
COUNCILLOR OSEI: The colour of the railings is the least of our worries. I do not think the inquiry will find anything.`;

const sources = [minutes];

export const quoteFidelityCases: readonly RuleCase[] = [
  // Word for word.
  {
    text: "“The town cannot wait,” Webb said.",
    sources,
    findings: [["consistent", "The town cannot wait,", "The town cannot wait"]],
  },
  {
    text: 'Webb told the council that "nobody in this room" could explain it.',
    sources,
    findings: [["consistent", "nobody in this room", "Nobody in this room"]],
  },
  {
    text: "She promised “an inquiry” by spring.",
    sources,
    findings: [["consistent", "an inquiry", "an inquiry"]],
  },
  // Each part of a split quotation by itself.
  {
    text: "“I’m going to ask for an inquiry,” she said. “We will publish every invoice.”",
    sources,
    findings: [
      ["consistent", "I’m going to ask for an inquiry,", "I'm going to ask for an inquiry"],
      ["consistent", "We will publish every invoice.", "We will publish every invoice"],
    ],
  },
  // Fillers, words said twice, stage directions and the labels of a transcript are not quoted.
  {
    text: "“We have waited eleven years for a new bridge,” said Webb.",
    sources,
    findings: [
      [
        "consistent",
        "We have waited eleven years for a new bridge,",
        "we have waited eleven years for a new bridge",
      ],
    ],
  },
  // Spelling, numbers and signs are house style.
  {
    text: "“We have waited 11 years for a new bridge,” said Webb.",
    sources,
    findings: [
      [
        "consistent",
        "We have waited 11 years for a new bridge,",
        "we have waited eleven years for a new bridge",
      ],
    ],
  },
  {
    text: "“The color of the railings is the least of our worries,” he joked.",
    sources,
    findings: [
      [
        "consistent",
        "The color of the railings is the least of our worries,",
        "The colour of the railings is the least of our worries",
      ],
    ],
  },
  {
    text: "Nobody could say “why the costs rose by 12 per cent”.",
    sources,
    findings: [["consistent", "why the costs rose by 12 per cent", "why the costs rose by 12"]],
  },
  // Changes that are marked.
  {
    text: "“I will not vote for … delay. The town cannot wait,” she said.",
    sources,
    findings: [
      [
        "consistent",
        "I will not vote for … delay. The town cannot wait,",
        "I will not vote for … delay. The town cannot wait",
      ],
    ],
  },
  {
    text: "“[The town] will publish every invoice that [Harker & Sons] has sent since 2019,” she said.",
    sources,
    findings: [
      [
        "consistent",
        "[The town] will publish every invoice that [Harker & Sons] has sent since 2019,",
        "We will publish every invoice that the firm has sent since 2019",
      ],
    ],
  },
  {
    text: "“[N]obody in this room can tell me why the cost[s] rose,” she said.",
    sources,
    findings: [
      [
        "consistent",
        "[N]obody in this room can tell me why the cost[s] rose,",
        "Nobody in this room can tell me why the costs rose",
      ],
    ],
  },
  // One word changed.
  {
    text: "“I will not vote for a fifth delay,” Webb said.",
    sources,
    findings: [
      ["contradiction", "I will not vote for a fifth delay,", "I will not vote for a fourth delay"],
    ],
  },
  {
    text: "“We have waited twelve years for a new bridge,” Webb said.",
    sources,
    findings: [
      [
        "contradiction",
        "We have waited twelve years for a new bridge,",
        "we have waited eleven years for a new bridge",
      ],
    ],
  },
  {
    text: "“We will publish every invoice that the firm has sent since 2018.”",
    sources,
    findings: [
      [
        "contradiction",
        "We will publish every invoice that the firm has sent since 2018.",
        "We will publish every invoice that the firm has sent since 2019",
      ],
    ],
  },
  {
    text: "Osei shrugged: “I think the inquiry will find anything.”",
    sources,
    findings: [
      [
        "contradiction",
        "I think the inquiry will find anything.",
        "I do not think the inquiry will find anything",
      ],
    ],
  },
  {
    text: "“The colour of the railings is the last of our worries,” said Osei.",
    sources,
    findings: [
      [
        "contradiction",
        "The colour of the railings is the last of our worries,",
        "The colour of the railings is the least of our worries",
      ],
    ],
  },
  // A word too many, and words left out without a mark.
  {
    text: "“We will gladly publish every invoice that the firm has sent,” she said.",
    sources,
    findings: [
      [
        "contradiction",
        "We will gladly publish every invoice that the firm has sent,",
        "We will publish every invoice that the firm has sent",
      ],
    ],
  },
  {
    text: "“It’s not the contractor’s fault, and it’s not the fault of the people who drive over it,” she said.",
    sources,
    findings: [
      [
        "contradiction",
        "It’s not the contractor’s fault, and it’s not the fault of the people who drive over it,",
        "It's not the contractor's fault, you know, and it's certainly not the fault of the people who drive over it",
      ],
    ],
  },
  // The sentence that differs is the one that is shown.
  {
    text: "“The town cannot wait. Nobody in this hall can tell me why the costs rose.”",
    sources,
    findings: [
      [
        "contradiction",
        "Nobody in this hall can tell me why the costs rose.",
        "Nobody in this room can tell me why the costs rose",
      ],
    ],
  },
  // A sentence left out between two.
  {
    text: "“I’m not here to praise. I’m going to ask for an inquiry,” wrote Webb.",
    sources: [
      "I'm not here to praise. I have read the file twice. I'm going to ask for an inquiry.",
    ],
    findings: [["contradiction", "I’m not here to praise.", "I'm not here to praise"]],
  },
  // What a transcriber may have written otherwise.
  {
    text: "“I don’t think the inquiry will find anything,” said Osei.",
    sources,
    findings: [
      [
        "possible",
        "I don’t think the inquiry will find anything,",
        "I do not think the inquiry will find anything",
      ],
    ],
  },
  {
    text: "“It’s not the contractor’s fault, and it’s certainly not the fault of the people who drive over it,” she said.",
    sources,
    findings: [
      [
        "possible",
        "It’s not the contractor’s fault, and it’s certainly not the fault of the people who drive over it,",
        "It's not the contractor's fault, you know, and it's certainly not the fault of the people who drive over it",
      ],
    ],
  },
  // The source's labels give the words to somebody else.
  {
    text: "“The town cannot wait,” Osei said.",
    sources,
    findings: [["contradiction", "The town cannot wait,", "The town cannot wait"]],
  },
  {
    text: "Councillor Webb said: “I do not think the inquiry will find anything.”",
    sources,
    findings: [
      [
        "contradiction",
        "I do not think the inquiry will find anything.",
        "I do not think the inquiry will find anything",
      ],
    ],
  },
  // What others say in between is no part of the speech.
  {
    text: "“Nobody in this room can tell me why the costs rose by 12%. It’s not the contractor’s fault,” said Webb.",
    sources,
    findings: [
      [
        "consistent",
        "Nobody in this room can tell me why the costs rose by 12%. It’s not the contractor’s fault,",
        "Nobody in this room can tell me why the costs rose by 12% … It's not the contractor's fault",
      ],
    ],
  },
  // So short that another passage may be meant.
  {
    text: "Webb called it “a fifth delay” and left.",
    sources,
    findings: [["possible", "a fifth delay", "a fourth delay"]],
  },
  {
    text: "Webb wanted “every single invoice published since 2019” to be read out.",
    sources,
    findings: [["notice", "every single invoice published since 2019", ""]],
  },
  // Nowhere in the source.
  {
    text: "“Our children deserve much better schools than these,” said the mayor.",
    sources,
    findings: [["notice", "Our children deserve much better schools than these,", ""]],
  },
  {
    text: "“The town cannot wait. Our children deserve much better schools than these,” said the mayor.",
    sources,
    findings: [
      [
        "notice",
        "The town cannot wait. Our children deserve much better schools than these,",
        "The town cannot wait",
      ],
    ],
  },
  // The source that has it counts.
  {
    text: "“The town cannot wait for another year,” the letter says.",
    sources: [minutes, "Dear all, The town cannot wait for another year. Yours, A. Webb"],
    findings: [
      [
        "consistent",
        "The town cannot wait for another year,",
        "The town cannot wait for another year",
      ],
    ],
  },
  // No source, or none in the text's language.
  { text: "“The town cannot wait,” Webb said.", findings: [] },
  {
    text: "“The town cannot wait any longer for this,” Webb said.",
    sources: ["قالت إن المدينة لا تستطيع الانتظار أكثر من ذلك بعد كل هذه السنوات"],
    findings: [],
  },
  // Words too few to be looked for.
  { text: "The “green” plan was shelved.", sources, findings: [] },
  { text: "They spoke of “a so-called miracle” at the bridge.", sources, findings: [] },
  { text: "The so-called ‘bridge tax’ was dropped.", sources, findings: [] },
  { text: "He said “it was” and no more.", sources: ["We were there."], findings: [] },
  // Titles of works.
  { text: "She reviewed “The Long Road to the Northern Bridge” in 2020.", sources, findings: [] },
  { text: "The film “Waiting for the Last Train Home” opens today.", sources, findings: [] },
  // No quotation at all.
  { text: "The workers’ vote in the ’90s changed the town council.", sources, findings: [] },
  { text: "The bridge is 6' 2\" wide at its narrowest point.", sources, findings: [] },
  { text: "Webb said the town could not wait.", sources, findings: [] },
  { text: "It ain't the contractor's or the drivers' fault, Webb said.", sources, findings: [] },
  // An empty source.
  { text: "“Yes,” she said.", sources: [""], findings: [] },
  { text: "“…” was all he wrote.", sources, findings: [] },
  { text: "“[Applause]” reads the transcript.", sources, findings: [] },
];
