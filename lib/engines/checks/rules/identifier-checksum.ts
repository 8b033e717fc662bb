import {
  type CheckDigits,
  elevensByPlace,
  elevensByTwo,
  ninetySevens,
  tensByThree,
  tensDoubled,
} from "../identifiers/check-digits.ts";
import type { IdentifierReading } from "../reading/identifiers/identifier-reading.ts";
import { ibanLength } from "../reading/identifiers/identifier-shapes.ts";
import type { TextReading } from "../reading/text-reading.ts";
import type { FindingDraft, Rule } from "../rule.ts";

function checkDigitsOf({ kind, value }: IdentifierReading): CheckDigits | undefined {
  const { length } = value;
  switch (kind) {
    case "ISBN":
      if (length === 13 && /^97[89]/.test(value)) return tensByThree(value);
      return length === 10 ? elevensByPlace(value) : undefined;
    case "ISSN":
      return length === 8 ? elevensByPlace(value) : undefined;
    case "EAN":
      return [8, 12, 13, 14].includes(length) ? tensByThree(value) : undefined;
    case "IBAN": {
      const expected = ibanLength(value.slice(0, 2)) ?? length;
      return expected === length ? ninetySevens(value, 2) : undefined;
    }
    case "ISIN":
      return length === 12 ? tensDoubled(value) : undefined;
    case "LEI":
      return length === 20 ? ninetySevens(value, 18) : undefined;
    case "ORCID":
      return length === 16 ? elevensByTwo(value) : undefined;
    case "DOI":
      return undefined;
  }
}

const LENGTHS: Record<IdentifierReading["kind"], string> = {
  ISBN: "10 digits, or 13 that begin with 978 or 979",
  ISSN: "8 digits",
  EAN: "8, 12, 13 or 14 digits",
  IBAN: "as many characters as its country has",
  ISIN: "12 characters",
  LEI: "20 characters",
  ORCID: "16 digits",
  DOI: "a part that begins with 10. and four digits or more, a slash, and a name",
};

function lengthOf({ kind, value }: IdentifierReading): string {
  const country = value.slice(0, 2);
  const known = kind === "IBAN" ? ibanLength(country) : undefined;
  return known === undefined
    ? LENGTHS[kind]
    : `${known} characters where it begins with ${country}`;
}

/** "An ISBN", "A DOI". */
const withArticle = (kind: string) => `${/^[AEFHILMNORSX]/.test(kind) ? "An" : "A"} ${kind}`;

function draft(
  identifier: IdentifierReading,
  part: Pick<FindingDraft, "outcome" | "message" | "computed" | "steps" | "suggestions">,
): FindingDraft {
  const { start, end, kind, value } = identifier;
  return {
    ...part,
    stated: { value, unit: kind },
    tolerance: "exact",
    spans: [{ role: "stated", start, end }],
    values: [kind, value],
    sentence: { start, end },
  };
}

function checkDoi(doi: IdentifierReading): FindingDraft {
  const holds = /^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(doi.value);
  const untold = "A DOI has no check digit: only looking it up tells whether it is the right one.";
  const form = holds ? "The form is that of a DOI." : `A DOI has ${LENGTHS.DOI}; this has not.`;
  return draft(doi, {
    outcome: holds ? "consistent" : "contradiction",
    message: holds ? `${form} ${untold}` : form,
    computed: { value: holds ? doi.value : "10.…/…", text: form },
    steps: [form, untold],
    suggestions: holds ? [] : ["look the DOI up", "it is no DOI"],
  });
}

function check(identifier: IdentifierReading): FindingDraft {
  const { kind, value } = identifier;
  if (kind === "DOI") return checkDoi(identifier);
  const digits = checkDigitsOf(identifier);
  if (!digits) {
    const needed = lengthOf(identifier);
    const message = `${withArticle(kind)} has ${needed}; this one has ${value.length}.`;
    return draft(identifier, {
      outcome: "contradiction",
      message,
      computed: { value: value.length, text: message },
      steps: [`Without spaces and hyphens: ${value}.`, message],
      suggestions: ["a character is missing or too many", `it is no ${kind}`],
    });
  }
  const { printed, expected, steps } = digits;
  const holds = printed === expected;
  const noun = expected.length > 1 ? "check digits" : "check digit";
  return draft(identifier, {
    outcome: holds ? "consistent" : "contradiction",
    message: holds
      ? `The ${noun} of this ${kind} ${expected.length > 1 ? "are" : "is"} right.`
      : `This ${kind} cannot be right: by its other characters the ${noun} would be ${expected}, and ${printed} stands there.`,
    computed: { value: expected, text: `${noun} ${expected}` },
    steps: [`Without spaces and hyphens: ${value}.`, ...steps],
    suggestions: holds
      ? []
      : [`${printed} → ${expected}`, "another character is mistyped, or two are swapped"],
  });
}

/** Numbers of books, accounts, securities and the like against their own check digits. */
export const identifierChecksum: Rule = {
  id: "identifier-checksum",
  version: 1,
  title: "Check digits",
  finds: "An ISBN, IBAN, ISIN, EAN or the like whose check digit or length is wrong.",
  check: ({ identifiers }: TextReading) => identifiers.map(check),
};
