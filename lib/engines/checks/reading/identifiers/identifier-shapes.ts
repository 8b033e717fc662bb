import type { IdentifierKind } from "./identifier-reading.ts";

/** The letters and digits from `start` on, and after each the offset where it ends. */
interface Run {
  characters: string;
  ends: number[];
  /** For each character whether a space stands right after it, or something that is no part. */
  closes: boolean[];
}

const MAX_CHARACTERS = 40;
const HYPHENS = new Set(["-", "\u2010", "\u2011", "\u2013"]);
const SPACES = new Set([" ", "\u00a0", "\u202f"]);

const isAlphanumeric = (character: string) => /^[A-Za-z0-9]$/.test(character);

function readRun(text: string, start: number): Run {
  const run: Run = { characters: "", ends: [], closes: [] };
  let i = start;
  while (i < text.length && run.characters.length < MAX_CHARACTERS) {
    const character = text.charAt(i);
    if (!isAlphanumeric(character)) break;
    run.characters += character;
    run.ends.push(++i);
    const next = text.charAt(i);
    run.closes.push(!isAlphanumeric(next) && !HYPHENS.has(next));
    if ((HYPHENS.has(next) || SPACES.has(next)) && isAlphanumeric(text.charAt(i + 1))) i++;
  }
  return run;
}

/** Characters of an account number by country, as in the registry of ISO 13616. */
const IBAN_LENGTHS = new Map(
  "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 TL23 TN24 TR26 UA29 VA22 VG24 XK20"
    .split(" ")
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** How many characters the account numbers of a country have; undefined where none is known. */
export function ibanLength(country: string): number | undefined {
  return IBAN_LENGTHS.get(country);
}

/** The lengths that an identifier may have, the likelier first. */
function lengthsOf(kind: IdentifierKind, characters: string): number[] {
  switch (kind) {
    case "ISBN":
      return /^97[89]/.test(characters) ? [13, 10] : [10, 13];
    case "EAN":
      return [13, 8, 12, 14];
    case "IBAN":
      return [ibanLength(characters.slice(0, 2).toUpperCase()) ?? 0];
    case "ISSN":
      return [8];
    case "ISIN":
      return [12];
    case "LEI":
      return [20];
    case "ORCID":
      return [16];
    case "DOI":
      return [];
  }
}

const FORMS: Record<Exclude<IdentifierKind, "DOI">, RegExp> = {
  ISBN: /^\d{9}(?:\d{0,5}|[Xx])$/,
  ISSN: /^\d{7}[\dXx]$/,
  EAN: /^\d{7,15}$/,
  IBAN: /^[A-Za-z]{2}\d{2}[A-Za-z0-9]{8,32}$/,
  ISIN: /^[A-Z]{2}[A-Z0-9]{9}\d$/,
  LEI: /^[A-Z0-9]{18}\d{2}$/,
  ORCID: /^\d{15}[\dXx]$/,
};

/** A stand-in for digits that are not shown: "DE89 XXXX". */
const MASKED = /XX|xx/;

/**
 * The identifier of this kind that begins at `start`: as many characters as its kind has, or, where
 * they do not fit, all that are written without a space between them. Undefined where there is none.
 */
export function identifierAt(
  text: string,
  start: number,
  kind: Exclude<IdentifierKind, "DOI">,
): { end: number; value: string } | undefined {
  const run = readRun(text, start);
  const form = FORMS[kind];
  const cut = (length: number) => {
    const value = run.characters.slice(0, length);
    const fits = run.closes[length - 1] && form.test(value) && !MASKED.test(value);
    return fits ? { end: run.ends[length - 1] ?? start, value: value.toUpperCase() } : undefined;
  };
  for (const length of lengthsOf(kind, run.characters)) {
    const found = cut(length);
    if (found) return found;
  }
  const spaced = run.closes.findIndex((closes) => closes);
  return spaced < 0 ? undefined : cut(spaced + 1);
}
