/** Words of a script that runs from right to left, with the spaces and the numbers between them. */
export const rightToLeftWords =
  /[\p{scx=Arabic}\p{scx=Hebrew}]+(?:[\s\u200c\u200d]+(?:\d[\d.,:]*\s+)?[\p{scx=Arabic}\p{scx=Hebrew}]+)*/gu;

/**
 * A sentence that runs from left to right and quotes words of the other direction, each of them in a first strong
 * isolate (UAX #9): else the numbers and commas between them would change places with them.
 */
export function setApart(sentence: string): string {
  return sentence.replaceAll(rightToLeftWords, (words) => `\u2068${words}\u2069`);
}
