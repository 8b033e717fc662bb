import { describe, expect, it } from "vitest";
import { readIdentifiers } from "./identifiers.ts";

const read = (text: string) =>
  readIdentifiers(text).map(({ kind, start, end, value }) => [kind, text.slice(start, end), value]);

describe("readIdentifiers", () => {
  it.each([
    ["ISBN 0-306-40615-2, 336 pages", "ISBN", "0-306-40615-2", "0306406152"],
    ["ISBN 0 306 40615 2", "ISBN", "0 306 40615 2", "0306406152"],
    ["ISBN-13: 978-0-306-40615-7.", "ISBN", "978-0-306-40615-7", "9780306406157"],
    ["ISBN (print) 9780306406157", "ISBN", "9780306406157", "9780306406157"],
    ["the code 978-0-306-40615-7 on it", "ISBN", "978-0-306-40615-7", "9780306406157"],
    ["ISBN 030640615 336 pages", "ISBN", "030640615", "030640615"],
    ["ISSN 0378-5955", "ISSN", "0378-5955", "03785955"],
    ["the barcode (EAN) 4006381333931", "EAN", "4006381333931", "4006381333931"],
    ["UPC 036000291452", "EAN", "036000291452", "036000291452"],
    ["EAN 4006381333931", "EAN", "4006381333931", "4006381333931"],
    [
      "to IBAN DE89 3704 0044 0532 0130 00 BIC COBADEFFXXX",
      "IBAN",
      "DE89 3704 0044 0532 0130 00",
      "DE89370400440532013000",
    ],
    ["pay NL91 ABNA 0417 1643 00 today", "IBAN", "NL91 ABNA 0417 1643 00", "NL91ABNA0417164300"],
    ["(ISIN: US0378331005)", "ISIN", "US0378331005", "US0378331005"],
    ["barcode 4006381333931, EAN", "EAN", "4006381333931", "4006381333931"],
    ["the toy 4006381333931 (EAN)", "EAN", "4006381333931", "4006381333931"],
    ["Barcode no. is 4006381333931", "EAN", "4006381333931", "4006381333931"],
    [
      "to DE89 3704 0044 0532 0130 00 (IBAN)",
      "IBAN",
      "DE89 3704 0044 0532 0130 00",
      "DE89370400440532013000",
    ],
    ["LEI 5493001KJTIIGC8Y1R12", "LEI", "5493001KJTIIGC8Y1R12", "5493001KJTIIGC8Y1R12"],
    ["https://orcid.org/0000-0002-1825-0097", "ORCID", "0000-0002-1825-0097", "0000000218250097"],
    ["ORCID iD: 0000-0002-1825-0097", "ORCID", "0000-0002-1825-0097", "0000000218250097"],
    ["doi:10.1000/xyz123.", "DOI", "10.1000/xyz123", "10.1000/xyz123"],
    ["https://doi.org/10.1000/a(b)c;", "DOI", "10.1000/a(b)c", "10.1000/a(b)c"],
  ])("reads %j", (text, ...identifier) => {
    expect(read(text)).toEqual([identifier]);
  });

  it.each([
    "ISBN to be announced",
    "IBAN DE89 XXXX XXXX XXXX XXXX 00",
    "The OCEAN 4006381 project",
    "call 978-0-306 for more",
    "The LEI has 5 members.",
    "the barcode 4006381 of the shop",
    "in 2024 (EAN unknown)",
    "its 12,000 members (LEI)",
    "a DOI is needed",
    "doi 10 minutes",
    "flight GB12 3456 7890 to go",
  ])("reads nothing in %j", (text) => {
    expect(read(text)).toEqual([]);
  });
});
