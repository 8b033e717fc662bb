import type { RuleCase } from "../rule-case.ts";

export const absoluteCases: readonly RuleCase[] = [
  { text: "The club has never lost a final at home.", findings: [["notice", "never", ""]] },
  { text: "The bank always paid its debts on time.", findings: [["notice", "always", ""]] },
  { text: "The drug invariably fails in children.", findings: [["notice", "invariably", ""]] },
  { text: "Nobody was told of the leak.", findings: [["notice", "Nobody", ""]] },
  { text: "Everyone agrees that the bridge must go.", findings: [["notice", "Everyone", ""]] },
  { text: "Everybody has left the village.", findings: [["notice", "Everybody", ""]] },
  { text: "No one was hurt when the roof fell in.", findings: [["notice", "No one", ""]] },
  {
    text: "All schools passed without exception.",
    findings: [["notice", "without exception", ""]],
  },
  { text: "The test found the fault in every case.", findings: [["notice", "in every case", ""]] },
  {
    text: "The storm hit every single house in the bay.",
    findings: [["notice", "every single", ""]],
  },
  {
    text: "The dam is completely safe, the firm said.",
    findings: [["notice", "completely safe", ""]],
  },
  {
    text: "There is no evidence that the vaccine does harm.",
    findings: [["notice", "no evidence", ""]],
  },
  { text: "The painting is undoubtedly by his hand.", findings: [["notice", "undoubtedly", ""]] },
  { text: "The deal is beyond doubt the cause.", findings: [["notice", "beyond doubt", ""]] },
  { text: "He never paid, and nobody asked him to.", findings: [["notice", "never", ""]] },
  {
    text: "The plant was never licensed. Everyone knew it.",
    findings: [
      ["notice", "never", ""],
      ["notice", "Everyone", ""],
    ],
  },
  // Idioms, other senses, somebody else's words.
  { text: "Never mind the rain; the match goes on.", findings: [] },
  { text: "The never-ending talks began again.", findings: [] },
  { text: "She has almost never been late.", findings: [] },
  { text: "It is not always so.", findings: [] },
  { text: "He was, as always, on time.", findings: [] },
  { text: "They will always be welcome.", findings: [] },
  { text: "Never before had so many come.", findings: [] },
  { text: "“We have never lost here,” she said.", findings: [] },
  { text: "Cole said that “nobody was told” of it.", findings: [] },
  { text: "It is everyone's favourite.", findings: [] },
  { text: "There is room for everyone.", findings: [] },
  { text: "The rule is the same for everybody and for each day.", findings: [] },
  { text: "He left the house never to return.", findings: [] },
  { text: "Nobody else came.", findings: [] },
  { text: "The town is safe again.", findings: [] },
  { text: "The evidence was lost in the fire.", findings: [] },
  { text: "They doubt that it will rain.", findings: [] },
];
