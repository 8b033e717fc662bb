import type { RuleCase } from "../rule-case.ts";

export const anonymousSourceCases: readonly RuleCase[] = [
  { text: "A source said that the talks had failed.", findings: [["notice", "source", ""]] },
  {
    text: "Sources close to the minister say that she will go.",
    findings: [["notice", "Sources", ""]],
  },
  {
    text: "Security sources told the paper that he was held.",
    findings: [["notice", "sources", ""]],
  },
  { text: "He will resign, according to sources.", findings: [["notice", "sources", ""]] },
  {
    text: "The deal is dead, according to two senior sources.",
    findings: [["notice", "sources", ""]],
  },
  {
    text: "Officials who asked not to be named confirmed it.",
    findings: [["notice", "not to be named", ""]],
  },
  {
    text: "A minister spoke on condition of anonymity.",
    findings: [["notice", "condition of anonymity", ""]],
  },
  {
    text: "A person familiar with the matter put it at $4m.",
    findings: [["notice", "familiar with the matter", ""]],
  },
  {
    text: "People with knowledge of the matter said so.",
    findings: [["notice", "knowledge of the matter", ""]],
  },
  { text: "An unnamed official denied it.", findings: [["notice", "unnamed official", ""]] },
  { text: "An anonymous source sent the file.", findings: [["notice", "anonymous source", ""]] },
  {
    text: "A guard, speaking anonymously, agreed.",
    findings: [["notice", "speaking anonymously", ""]],
  },
  { text: "Insiders say that the vote is lost.", findings: [["notice", "Insiders", ""]] },
  {
    text: "The aide declined to be identified.",
    findings: [["notice", "declined to be identified", ""]],
  },
  { text: "A driver who did not want to be named saw it.", findings: [] },
  {
    text: "A driver who asked not to be identified saw it.",
    findings: [["notice", "not to be identified", ""]],
  },
  { text: "The witness requested anonymity.", findings: [["notice", "requested anonymity", ""]] },
  {
    text: "People familiar with the plan said it was dead.",
    findings: [["notice", "familiar with", ""]],
  },
  {
    text: "A person with direct knowledge of the talks said no.",
    findings: [["notice", "knowledge of", ""]],
  },
  {
    text: "He wants to leave, according to people close to him.",
    findings: [["notice", "people close to", ""]],
  },
  {
    text: "Two officials briefed on the call said it was short.",
    findings: [["notice", "officials briefed on", ""]],
  },
  {
    text: "People close to the player say that he will go.",
    findings: [["notice", "People close to", ""]],
  },
  {
    text: "A person involved in the sale told the paper that it was off.",
    findings: [["notice", "person involved in", ""]],
  },
  {
    text: "A senior government official said the talks had stopped.",
    findings: [["notice", "senior government official", ""]],
  },
  {
    text: "The army fled, one Western diplomat said.",
    findings: [["notice", "Western diplomat", ""]],
  },
  // Idioms, other senses, somebody else's words.
  { text: "The sun is a source of power.", findings: [] },
  { text: "The river's source lies in the hills.", findings: [] },
  { text: "The attendees agreed, according to the same source.", findings: [] },
  { text: "Open source software is free.", findings: [] },
  { text: "The sources of the fire are unknown.", findings: [] },
  { text: "It was named after her.", findings: [] },
  { text: "“A source said so,” he joked.", findings: [] },
  { text: "Food sources are scarce in winter.", findings: [] },
  { text: "Oil is the main energy source.", findings: [] },
  { text: "She is familiar with the music.", findings: [] },
  { text: "He gave his name.", findings: [] },
  { text: "The officials were named on Monday.", findings: [] },
  { text: "An anonymous gift paid for the roof.", findings: [] },
  { text: "She cites her sources in notes.", findings: [] },
  { text: "The wind sources the heat.", findings: [] },
  { text: "People close to the river were told to leave.", findings: [] },
  { text: "Officials involved in the sale were jailed.", findings: [] },
  { text: "A senior official, Ann Cole, said it was off.", findings: [] },
  { text: "A senior diplomat Ann Cole said it was off.", findings: [] },
  { text: "The top official was sacked.", findings: [] },
  { text: "Drivers familiar with the road slow down.", findings: [] },
  { text: "He has good knowledge of Greek.", findings: [] },
];
