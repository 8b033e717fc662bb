import type { RuleCase } from "../rule-case.ts";

export const timeSensitiveCases: readonly RuleCase[] = [
  { text: "The current president was a teacher.", findings: [["notice", "current president", ""]] },
  { text: "Its current owner bought it in May.", findings: [["notice", "current owner", ""]] },
  { text: "The party's current leader is ill.", findings: [["notice", "current leader", ""]] },
  { text: "The incumbent mayor lost.", findings: [["notice", "incumbent mayor", ""]] },
  {
    text: "A sitting president cannot be charged.",
    findings: [["notice", "sitting president", ""]],
  },
  { text: "The plant currently makes 40 cars a day.", findings: [["notice", "currently", ""]] },
  { text: "To date, nobody has claimed it.", findings: [["notice", "To date", ""]] },
  { text: "Nine ships have sunk so far this year.", findings: [["notice", "so far this", ""]] },
  { text: "The road is shut at present.", findings: [["notice", "at present", ""]] },
  { text: "At the moment the lake is dry.", findings: [["notice", "At the moment", ""]] },
  { text: "As of now, the vote is off.", findings: [["notice", "As of now", ""]] },
  { text: "As things stand, the team goes down.", findings: [["notice", "As things stand", ""]] },
  { text: "The latest figures show a fall.", findings: [["notice", "latest figures", ""]] },
  {
    text: "The most recent census counted 9,000.",
    findings: [["notice", "most recent census", ""]],
  },
  {
    text: "The latest opinion polls put her ahead.",
    findings: [["notice", "latest opinion polls", ""]],
  },
  {
    text: "The firm is presently for sale, and the current price is high.",
    findings: [["notice", "presently", ""]],
  },
  // Idioms, other senses, somebody else's words.
  { text: "The current account is in deficit.", findings: [] },
  { text: "Strong currents swept him out; the current was cold.", findings: [] },
  { text: "An electric current ran through the fence.", findings: [] },
  { text: "The ocean current warms the coast.", findings: [] },
  { text: "She reads current affairs at college.", findings: [] },
  { text: "Keep the list up to date.", findings: [] },
  { text: "“The current president is a liar,” she said.", findings: [] },
  { text: "They were sitting in the dark.", findings: [] },
  { text: "He was sitting next to her.", findings: [] },
  { text: "So far, so good.", findings: [] },
  { text: "The gift was a present for her.", findings: [] },
  { text: "It was a moment of joy.", findings: [] },
  { text: "The latest in a row of storms hit the coast.", findings: [] },
  { text: "In recent years it has grown.", findings: [] },
  { text: "On that date it rained.", findings: [] },
  { text: "The latest of her books is short.", findings: [] },
];
