import type { RuleCase } from "../rule-case.ts";

export const identifierChecksumCases: readonly RuleCase[] = [
  // Right.
  {
    text: "The memoir (ISBN 978-1-84512-345-1) is out in May.",
    findings: [["consistent", "978-1-84512-345-1", "1"]],
  },
  {
    text: "The first edition, ISBN 1 84512 345 X, sold out.",
    findings: [["consistent", "1 84512 345 X", "X"]],
  },
  { text: "ISSN 2049-3630 (online)", findings: [["consistent", "2049-3630", "0"]] },
  {
    text: "Shops should look for EAN 5012345678900 on the jars they recall.",
    findings: [["consistent", "5012345678900", "0"]],
  },
  {
    text: "Gifts may be sent to IBAN GB29 NWBK 6016 1331 9268 19 at any time.",
    findings: [["consistent", "GB29 NWBK 6016 1331 9268 19", "29"]],
  },
  {
    text: "The account, NO93 8601 1117 947, was closed.",
    findings: [["consistent", "NO93 8601 1117 947", "93"]],
  },
  {
    text: "Shares (ISIN: GB0002634946) fell 4 percent.",
    findings: [["consistent", "GB0002634946", "6"]],
  },
  {
    text: "The fund's LEI is 213800ABCDEFGH123X84.",
    findings: [["consistent", "213800ABCDEFGH123X84", "84"]],
  },
  {
    text: "The author is listed at https://orcid.org/0000-0003-0456-7891 with two papers.",
    findings: [["consistent", "0000-0003-0456-7891", "1"]],
  },
  {
    text: "The study (doi:10.1234/abc.2021.17) was withdrawn.",
    findings: [["consistent", "10.1234/abc.2021.17", "10.1234/abc.2021.17"]],
  },
  // In any language.
  {
    text: "الكتاب متاح الآن ISBN 978-1-84512-345-1",
    language: "ar",
    findings: [["consistent", "978-1-84512-345-1", "1"]],
  },
  // A digit wrong, or two swapped.
  {
    text: "The memoir (ISBN 978-1-84512-354-1) is out in May.",
    findings: [["contradiction", "978-1-84512-354-1", "3"]],
  },
  {
    text: "Ask for 978-1-84512-345-7 at any bookshop.",
    findings: [["contradiction", "978-1-84512-345-7", "1"]],
  },
  {
    text: "The first edition, ISBN 0-7123-4567-4, sold out.",
    findings: [["contradiction", "0-7123-4567-4", "1"]],
  },
  { text: "ISSN 2049-3638 (online)", findings: [["contradiction", "2049-3638", "0"]] },
  {
    text: "The jars have the barcode (EAN) 5012345678907 and a yellow lid.",
    findings: [["contradiction", "5012345678907", "0"]],
  },
  {
    text: "Shops should look for barcode EAN 5012345678906 on the jars.",
    findings: [["contradiction", "5012345678906", "0"]],
  },
  {
    text: "Gifts may be sent to IBAN GB29 NWBK 6016 1331 9286 19.",
    findings: [["contradiction", "GB29 NWBK 6016 1331 9286 19", "26"]],
  },
  {
    text: "Shares (ISIN GB0002634964) fell.",
    findings: [["contradiction", "GB0002634964", "1"]],
  },
  {
    text: "The fund's LEI: 213800ABCDEFGH132X84.",
    findings: [["contradiction", "213800ABCDEFGH132X84", "03"]],
  },
  {
    text: "ORCID 0000-0003-0456-7819",
    findings: [["contradiction", "0000-0003-0456-7819", "6"]],
  },
  // The wrong length, the wrong form.
  {
    text: "The memoir, ISBN 978-1-84512-345, is out in May.",
    findings: [["contradiction", "978-1-84512-345", 12]],
  },
  {
    text: "Send it to IBAN NO93 8601 1117 9471 before noon.",
    findings: [],
  },
  {
    text: "Send it to IBAN NO93860111179471 before noon.",
    findings: [["contradiction", "NO93860111179471", 16]],
  },
  {
    text: "The study (doi:11.1234/abc.2021.17) was withdrawn.",
    findings: [["contradiction", "11.1234/abc.2021.17", "10.…/…"]],
  },
  {
    text: "See https://doi.org/10.12/abc.2021 for the data.",
    findings: [["contradiction", "10.12/abc.2021", "10.…/…"]],
  },
  // Numbers that are nothing of the kind.
  { text: "Call 0306 406 152 before noon, or 978 555 0134 from abroad.", findings: [] },
  { text: "The flood of 1978-79 left 9,780 people homeless.", findings: [] },
  { text: "The ISBN will be assigned before the book is printed.", findings: [] },
  { text: "The ISSN centre answered 4 of 12 letters.", findings: [] },
  { text: "Banks in 36 countries use the IBAN, which has 15 to 33 characters.", findings: [] },
  { text: "The account IBAN DE89 XXXX XXXX XXXX XXXX 00 was frozen.", findings: [] },
  { text: "Flight GB12 of 3456 passengers a week was cut.", findings: [] },
  { text: "In the OCEAN 12345670 contest, EANES won.", findings: [] },
  { text: "The BEAN 4006381333932 variety failed.", findings: [] },
  { text: "He scored 10.5/10 in the DOI test.", findings: [] },
  { text: "The DOI system began in 1998.", findings: [] },
  { text: "LEI stands for legal entity identifier; it has 20 characters.", findings: [] },
  { text: "The Romanian leu (plural LEI) fell; 500 LEI bought 101 euros.", findings: [] },
  { text: "Card 4111 1111 1111 1112 was refused.", findings: [] },
  { text: "The bonds due 2031 (ISIN to follow) were sold.", findings: [] },
  { text: "Her case number is 978-1-2023.", findings: [] },
  { text: "Patent US20190123456 was granted in May.", findings: [] },
];
