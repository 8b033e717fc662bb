/** Whose password it is to be: words of it that anybody who knows them would try. */
export interface PasswordOwner {
  name: string;
  email: string;
}

/** Fewer than these, beside words that anybody would try, are tried along with them. */
const ENOUGH_BESIDE = 8;
const MIN_LENGTH = 12;

let common: Promise<ReadonlySet<string>> | undefined;

/** Some 49,000 passwords that were found most often in what was stolen elsewhere, in lower case. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  common ??= import("@zxcvbn-ts/language-common").then(
    ({ dictionary }) => new Set(dictionary["passwords-common"]),
  );
  return common;
}

const signs = /[^\p{L}\p{M}\p{N}]+/gu;

const year = /^(19|20)\d\d$/;

/** Whether each character follows the one before by the same step: none, one up or one down. */
function isRun(text: string): boolean {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  const step = (points[1] ?? 0) - (points[0] ?? 0);
  return (
    Math.abs(step) <= 1 &&
    points.every((point, index) => index === 0 || point - (points[index - 1] ?? 0) === step)
  );
}

/** What is said over and over, or all of it. */
function unitOf(text: string): string {
  return /^(.+?)\1+$/su.exec(text)?.[1] ?? text;
}

/** One word that everybody uses, with digits and signs around it that everybody adds. */
function isCommon(text: string, list: ReadonlySet<string>): boolean {
  const bare = text.replaceAll(signs, "");
  if ([text, bare].some((form) => list.has(form) || isRun(form))) return true;
  const pieces = bare.match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
  const words = pieces.filter((piece) => /\p{L}/u.test(piece));
  const known = (piece: string) =>
    piece.length < 4 || year.test(piece) || isRun(piece) || list.has(unitOf(piece));
  return words.length <= 1 && pieces.every(known);
}

/** What is left of the password without the words that say whose it is. */
function withoutOwn(text: string, { name, email }: PasswordOwner): string {
  const words = `${name} ${email} stet`.normalize("NFKC").toLowerCase().split(signs);
  const own = words.filter((word) => word.length >= 3).sort((a, b) => b.length - a.length);
  return own.reduce((left, word) => left.replaceAll(word, ""), text.replaceAll(signs, ""));
}

/**
 * Why a password is not to be chosen, beside its length; undefined where nothing speaks against it. There
 * are no rules of composition (NIST SP 800-63B-4, 3.1.1.2): what is refused is what would be tried first.
 */
export async function passwordProblem(
  password: string,
  owner: PasswordOwner,
): Promise<string | undefined> {
  const text = password.normalize("NFKC").toLowerCase();
  const bare = text.replaceAll(signs, "");
  const left = withoutOwn(text, owner);
  if (left !== bare && left.length < ENOUGH_BESIDE) {
    return "This password is made of your name, your address or the name of this service. Please choose another.";
  }
  if (isCommon(text, await commonPasswords())) {
    return "This password is among the first that anybody tries. Please choose another.";
  }
  if (unitOf(text) !== text && unitOf(text).length < MIN_LENGTH) {
    return "This password says the same over and over. Please choose another.";
  }
  return undefined;
}
