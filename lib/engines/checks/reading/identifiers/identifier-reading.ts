import type { Span } from "../span.ts";

export type IdentifierKind = "ISBN" | "ISSN" | "EAN" | "IBAN" | "ISIN" | "LEI" | "ORCID" | "DOI";

/** A number that names a book, an account, a security, a company, a person or a paper. */
export interface IdentifierReading extends Span {
  kind: IdentifierKind;
  /** Its letters and digits alone, letters in upper case; a DOI as it is written. */
  value: string;
}
