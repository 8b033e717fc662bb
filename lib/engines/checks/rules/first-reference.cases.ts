import type { RuleCase } from "../rule-case.ts";

export const firstReferenceCases: readonly RuleCase[] = [
  {
    text: "Okeke said the school would stay open. The head teacher, Ifeoma Okeke, has run it for years.",
    findings: [["notice", "Okeke", "Ifeoma Okeke"]],
  },
  {
    text: "The vote on whether to sack Brightwater is near. Council leader Tom Brightwater is calm.",
    findings: [["notice", "Brightwater", "Tom Brightwater"]],
  },
  {
    text: "Bimbo said that sales rose. The lender backs the baker, Grupo Bimbo, with cash.",
    findings: [],
  },
  {
    text: "Llerandi resigned on Friday. Ricardo Llerandi had run the office for two years.",
    findings: [["notice", "Llerandi", "Ricardo Llerandi"]],
  },
  {
    text: "On Monday, Petrosyan opened the bridge. Anna Petrosyan is the mayor.",
    findings: [["notice", "Petrosyan", "Anna Petrosyan"]],
  },
  {
    text: "Mr Kowalczyk said he was glad. John Kowalczyk owns the shop.",
    findings: [["notice", "Kowalczyk", "John Kowalczyk"]],
  },
  {
    text: "The plan failed, Okafor said. It was Grace Okafor who wrote it, and Okafor is sorry.",
    findings: [["notice", "Okafor", "Grace Okafor"]],
  },
  {
    text: "Defence Minister Gallant spoke first. Yoav Gallant then left.",
    findings: [["notice", "Gallant", "Yoav Gallant"]],
  },
  {
    text: "Sen. Cruz voted no. Texas Senator Ted Cruz was alone in this.",
    findings: [["notice", "Cruz", "Ted Cruz"]],
  },
  {
    text: "Minister wins vote\n\nGallant won the vote. Yoav Gallant had hoped for more.",
    findings: [["notice", "Gallant", "Yoav Gallant"]],
  },
  {
    text: "Nobody knew what Lindqvist wanted. Lindqvist told nobody. Marta Lindqvist is shy.",
    findings: [["notice", "Lindqvist", "Marta Lindqvist"]],
  },
  {
    text: "Xi arrived late. President Xi Jinping had flown from Lima.",
    findings: [["notice", "Xi", "Xi Jinping"]],
  },
  {
    text: "Detective Brannigan took the call. Later Tom Brannigan denied it.",
    findings: [["notice", "Brannigan", "Tom Brannigan"]],
  },
  {
    text: "Professor Thistlewood called it new. Emma Thistlewood teaches at Leeds.",
    findings: [["notice", "Thistlewood", "Emma Thistlewood"]],
  },
  {
    text: "Gov. Abernathy signed it on Friday. The law was written by Ann Abernathy.",
    findings: [["notice", "Abernathy", "Ann Abernathy"]],
  },
  {
    text: "Rescuers found Marchetti alive. Marchetti said he had sung all night. Paolo Marchetti is a tenor.",
    findings: [["notice", "Marchetti", "Paolo Marchetti"]],
  },
  {
    text: "Dr. Varghese told the court no. Susan Varghese was the second witness.",
    findings: [["notice", "Varghese", "Susan Varghese"]],
  },
  {
    text: "Coach Haverkamp left the bench. Peter Haverkamp had been ill.",
    findings: [["notice", "Haverkamp", "Peter Haverkamp"]],
  },
  {
    text: "Ms Oyelaran won, and Mr Brookner lost. Alice Oyelaran beat Simon Brookner by a vote.",
    findings: [
      ["notice", "Oyelaran", "Alice Oyelaran"],
      ["notice", "Brookner", "Simon Brookner"],
    ],
  },
  // Introduced in time.
  {
    text: "Ricardo Llerandi resigned. Llerandi had run the office for two years.",
    findings: [],
  },
  {
    text: "Defence Minister Yoav Gallant spoke. Gallant then left.",
    findings: [],
  },
  // Headings, quotations and captions.
  {
    text: "Gallant wins the vote\n\nYoav Gallant won the vote on Monday.",
    findings: [],
  },
  {
    text: "Gallant Wins Knesset Vote After Long Night\n\nYoav Gallant won the vote on Monday.",
    findings: [],
  },
  {
    text: "“We asked what Gallant said,” a lawyer told us. Yoav Gallant did not reply.",
    findings: [],
  },
  {
    text: "Caption: Gallant at the border\n\nYoav Gallant went to the border.",
    findings: [],
  },
  // Heads of state, and names that everyone knows.
  {
    text: "President Biden flew home. Joe Biden had a cold.",
    findings: [],
  },
  {
    text: "Prime Minister Netanyahu flew home. Benjamin Netanyahu had a cold.",
    findings: [],
  },
  {
    text: "Shakespeare wrote of it. William Shakespeare died in 1616, and Einstein said so: Albert Einstein.",
    findings: [],
  },
  {
    text: "Llerandi resigned on Friday. Ricardo Llerandi had run the office for two years.",
    settings: { wellKnownNames: ["Ricardo Llerandi"] },
    findings: [],
  },
  {
    text: "Kylian scored twice. Beckenbauer said it was luck. Franz Beckenbauer knows.",
    settings: { wellKnownNames: ["Beckenbauer"] },
    findings: [],
  },
  // The word is a place, a firm or an ordinary one there, or another person's.
  {
    text: "Austin said yes to the stadium. Lloyd Austin was not in Texas.",
    findings: [],
  },
  {
    text: "He came from Stafford. Richard Stafford is no kin of the town.",
    findings: [],
  },
  {
    text: "The baker said no. Baker said no twice. Tom Baker was the third.",
    findings: [],
  },
  {
    text: "Ann Cole spoke. Cole was hoarse. Tom Cole, her brother, sang.",
    findings: [],
  },
  {
    text: "The award goes to D. W. Moorehouse, chairman. Ms Willett Moorehouse came second.",
    findings: [],
  },
  {
    text: "Gallant spoke. He did not give his first name.",
    findings: [],
  },
  {
    text: "NATO said no. Toyota cut jobs. Akio Toyoda runs the firm.",
    findings: [],
  },
  {
    text: "The victims were Ann Cole, 34, and her son. Mrs Cole drove.",
    findings: [],
  },
  {
    text: "Ms Jones, Ms Reed and Ms Cole came. All three were ill.",
    findings: [],
  },
  // What is a person's.
  {
    text: "Abernathy's lawyers will appeal. A jury found Joyce Abernathy guilty on Monday.",
    findings: [["notice", "Abernathy", "Joyce Abernathy"]],
  },
  {
    text: "It was Marchetti's widow who sued. Paolo Marchetti was a tenor.",
    findings: [["notice", "Marchetti", "Paolo Marchetti"]],
  },
  {
    text: "Marchetti's shares fell. Paolo Marchetti had founded it in 1996.",
    findings: [],
  },
];
