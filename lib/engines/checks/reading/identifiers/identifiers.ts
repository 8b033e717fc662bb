import type { IdentifierKind, IdentifierReading } from "./identifier-reading.ts";
import { ibanLength, identifierAt } from "./identifier-shapes.ts";

type Numbered = Exclude<IdentifierKind, "DOI">;

const LABELS: readonly (readonly [string, Numbered])[] = [
  ["ISBN", "ISBN"],
  ["ISSN", "ISSN"],
  ["IBAN", "IBAN"],
  ["ISIN", "ISIN"],
  ["LEI", "LEI"],
  ["EAN", "EAN"],
  ["GTIN", "EAN"],
  ["UPC", "EAN"],
  ["barcode", "EAN"],
  ["bar code", "EAN"],
  ["Barcode", "EAN"],
  ["ORCID", "ORCID"],
  ["orcid.org/", "ORCID"],
];
/** Shops print numbers of their own as barcodes: only those as long as a trade number are one. */
const SHOPS = /^bar ?code$/i;
const TRADED = new Set([8, 12, 13, 14]);

const mayBe = (label: string, value: string) => !SHOPS.test(label) || TRADED.has(value.length);

/** What may stand between a label and its number: "ISBN-13 (print):", "IBAN no.", "barcode (EAN) 40…". */
const AFTER_LABEL =
  /^(?:[- ]?1[03](?![\d-]))?(?:[ ,]?\([^()\d]{1,20}\)|\))?(?: (?:number|no\.?|code|barcode|iD|of|is|was)){0,3}(?: ?[:=#])? ?(?:https?:\/\/orcid\.org\/)?/;
const AFTER_LABEL_CODE_UNITS = 60;

const DOI_LABELS = ["doi.org/", "doi:", "DOI:", "doi ", "DOI ", "doi=", "DOI="];
/** Without one of these a DOI would not be told from a number. */
const DOI = /^ ?(\d+(?:\.\d+)*\/[^\s"<>«»“”]+)/;
const MAX_DOI = 300;

function* placesOf(text: string, label: string): Generator<number> {
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + label.length)) yield at;
}

const isWordCharacter = (character: string) => /^[\p{L}\p{Nd}]$/u.test(character);

/** The number before a label in brackets: "4006381333931 (EAN)". */
const BEFORE_LABEL = /(?:^|[^A-Za-z0-9-])([A-Z0-9](?:[ -]?[A-Z0-9]){6,40}) $/;

function beforeLabel(text: string, at: number, kind: Numbered): IdentifierReading | undefined {
  if (text.charAt(at - 1) !== "(") return undefined;
  const from = Math.max(0, at - AFTER_LABEL_CODE_UNITS);
  const number = BEFORE_LABEL.exec(text.slice(from, at - 1))?.[1];
  if (!number || !/\d{4}|\d{3}-\d/.test(number)) return undefined;
  const start = at - 2 - number.length;
  const identifier = identifierAt(text, start, kind);
  return identifier && { kind, start, ...identifier };
}

function labelled(text: string): IdentifierReading[] {
  return LABELS.flatMap(([label, kind]) => {
    const found: IdentifierReading[] = [];
    for (const at of placesOf(text, label)) {
      if (at > 0 && label !== "orcid.org/" && isWordCharacter(text.charAt(at - 1))) continue;
      const after = at + label.length;
      const between = AFTER_LABEL.exec(text.slice(after, after + AFTER_LABEL_CODE_UNITS));
      const start = after + (between?.[0].length ?? 0);
      const identifier = identifierAt(text, start, kind);
      if (identifier && mayBe(label, identifier.value)) found.push({ kind, start, ...identifier });
      const before = identifier ? undefined : beforeLabel(text, at, kind);
      if (before) found.push(before);
    }
    return found;
  });
}

/** A book's number of thirteen digits in its groups, without its label: "978-0-306-40615-7". */
function bareBooks(text: string): IdentifierReading[] {
  return ["978-", "979-"].flatMap((prefix) => {
    const found: IdentifierReading[] = [];
    for (const start of placesOf(text, prefix)) {
      if (start > 0 && /[\p{L}\p{Nd}-]/u.test(text.charAt(start - 1))) continue;
      const identifier = identifierAt(text, start, "ISBN");
      if (identifier?.value.length === 13) found.push({ kind: "ISBN", start, ...identifier });
    }
    return found;
  });
}

/** An account number in groups of four, of the length that its country has. */
function bareAccounts(text: string): IdentifierReading[] {
  const found: IdentifierReading[] = [];
  for (const { index } of text.matchAll(/\b[A-Z]{2}\d\d [A-Z0-9]{4} \d{4}\b/g)) {
    const identifier = identifierAt(text, index, "IBAN");
    const length = ibanLength(text.slice(index, index + 2));
    if (identifier && identifier.value.length === length) {
      found.push({ kind: "IBAN", start: index, ...identifier });
    }
  }
  return found;
}

function papers(text: string): IdentifierReading[] {
  return DOI_LABELS.flatMap((label) => {
    const found: IdentifierReading[] = [];
    for (const at of placesOf(text, label)) {
      if (at > 0 && /\p{L}/u.test(text.charAt(at - 1))) continue;
      const after = at + label.length;
      const match = DOI.exec(text.slice(after, after + MAX_DOI));
      const value = match?.[1]?.replace(/[.,;:)\]’'!?]+$/, "");
      if (!match || !value) continue;
      const start = after + match[0].indexOf(value);
      found.push({ kind: "DOI", start, end: start + value.length, value });
    }
    return found;
  });
}

/** Every identifier that its label or its form leaves no doubt of, in order, in any language. */
export function readIdentifiers(text: string): IdentifierReading[] {
  const all = [...labelled(text), ...bareBooks(text), ...bareAccounts(text), ...papers(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  let end = -1;
  return all.filter((identifier) => {
    if (identifier.start < end) return false;
    end = identifier.end;
    return true;
  });
}
