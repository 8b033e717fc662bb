/** What a check digit comes to, and how it was computed, in words. */
export interface CheckDigits {
  /** The check digit or digits as they are printed. */
  printed: string;
  /** What they are by the other characters. */
  expected: string;
  steps: string[];
}

const digitsOf = (characters: string) => [...characters].map(Number);

/** Ten for X, and from A on the letters' numbers of ISO 7064 and ISO 6166: A is 10, Z is 35. */
const asNumbers = (characters: string) =>
  [...characters].map((character) => Number.parseInt(character, 36)).join("");

/** Digits times 1 and 3 in turn from the right, as GS1 counts them: EAN, ISBN-13. */
export function tensByThree(value: string): CheckDigits {
  const body = digitsOf(value.slice(0, -1)).reverse();
  const sum = body.reduce((total, digit, i) => total + digit * (i % 2 === 0 ? 3 : 1), 0);
  const expected = String((10 - (sum % 10)) % 10);
  return {
    printed: value.slice(-1),
    expected,
    steps: [
      `The digits before the last one, times 3 and 1 in turn from the right, add up to ${sum}.`,
      `The last digit fills that up to a multiple of 10: ${expected}.`,
    ],
  };
}

/** Digits times their place from the right, to a multiple of 11: ISBN-10, ISSN. */
export function elevensByPlace(value: string): CheckDigits {
  const body = digitsOf(value.slice(0, -1)).reverse();
  const sum = body.reduce((total, digit, i) => total + digit * (i + 2), 0);
  const rest = (11 - (sum % 11)) % 11;
  const expected = rest === 10 ? "X" : String(rest);
  return {
    printed: value.slice(-1),
    expected,
    steps: [
      `The digits before the last one, times 2, 3, 4 and so on from the right, add up to ${sum}.`,
      `The last digit fills that up to a multiple of 11: ${expected}${rest === 10 ? ", which stands for 10" : ""}.`,
    ],
  };
}

/** ISO 7064 MOD 11-2: ORCID. */
export function elevensByTwo(value: string): CheckDigits {
  const total = digitsOf(value.slice(0, -1)).reduce((sum, digit) => ((sum + digit) * 2) % 11, 0);
  const rest = (12 - total) % 11;
  const expected = rest === 10 ? "X" : String(rest);
  return {
    printed: value.slice(-1),
    expected,
    steps: [`By ISO 7064 (modulo 11, radix 2) the last character is ${expected}.`],
  };
}

/** The digits of a security's letters and digits, every second one doubled from the right: ISIN. */
export function tensDoubled(value: string): CheckDigits {
  const body = digitsOf(asNumbers(value.slice(0, -1))).reverse();
  const sum = body.reduce((total, digit, i) => {
    const part = i % 2 === 0 ? digit * 2 : digit;
    return total + (part > 9 ? part - 9 : part);
  }, 0);
  const expected = String((10 - (sum % 10)) % 10);
  return {
    printed: value.slice(-1),
    expected,
    steps: [
      `With A as 10 to Z as 35, and every second digit from the right doubled, the digits before the last one add up to ${sum}.`,
      `The last digit fills that up to a multiple of 10: ${expected}.`,
    ],
  };
}

/** ISO 7064 MOD 97-10 over `body`: the two digits at `at` of an IBAN, the last two of an LEI. */
export function ninetySevens(value: string, at: number): CheckDigits {
  const body = value.slice(at + 2) + value.slice(0, at);
  const rest = BigInt(`${asNumbers(body)}00`) % 97n;
  const expected = String(98n - rest).padStart(2, "0");
  return {
    printed: value.slice(at, at + 2),
    expected,
    steps: [
      `With A as 10 to Z as 35, ${body} followed by 00 leaves ${rest} when divided by 97.`,
      `The check digits are 98 less that: ${expected}.`,
    ],
  };
}
