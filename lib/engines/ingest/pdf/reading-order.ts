/** A stretch of a line that is drawn as one, in points from the page's left. */
export interface Drawn {
  text: string;
  left: number;
  right: number;
}

/** Letters of scripts that are written from right to left. */
const turnedLetter = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
const letters = /\p{L}/gu;
const letterOrNumber = /[\p{L}\p{N}]/u;
const onlyNumber = /^[\p{N}.,٫٬/:%٪+\-\s]*$/u;
const onlyMarks = /^\p{M}+$/u;
const pointsAround = /^([.,:،]*)(.*?)([.,:،]*)$/su;

export const isRightToLeft = (text: string): boolean => turnedLetter.test(text);

/** Whether most letters of a text are of such a script. */
export function isMostlyRightToLeft(text: string): boolean {
  const all = text.match(letters) ?? [];
  return all.length > 0 && all.filter(isRightToLeft).length * 2 >= all.length;
}

/** Numbers are written from left to right in every script. */
function directionOf(text: string): "rtl" | "ltr" | "neutral" {
  if (!letterOrNumber.test(text)) return "neutral";
  if (onlyNumber.test(text)) return "ltr";
  return isRightToLeft(text) ? "rtl" : "ltr";
}

/** Turns each stretch that begins and ends with one of the given direction, and holds none of the other. */
function turned(row: readonly Drawn[], direction: "rtl" | "ltr"): Drawn[] {
  const done: Drawn[] = [];
  let run: Drawn[] = [];
  let waiting: Drawn[] = [];
  const close = () => {
    for (const one of [...run.reverse(), ...waiting]) done.push(one);
    [run, waiting] = [[], []];
  };
  for (const one of row) {
    const its = directionOf(one.text);
    if (its === direction) {
      for (const before of waiting) run.push(before);
      run.push(one);
      waiting = [];
    } else if (its === "neutral" && run.length > 0) waiting.push(one);
    else {
      close();
      done.push(one);
    }
  }
  close();
  return done;
}

/** Less than letters differ by. */
const HAIR = 0.001;

/** A mark stands behind the letter that it is drawn over, wherever its own place begins. */
function withMarks(drawn: readonly Drawn[]): Drawn[] {
  const under = drawn.filter(({ text }) => letterOrNumber.test(text));
  return drawn.map((one) => {
    if (!onlyMarks.test(one.text)) return one;
    const middle = (one.left + one.right) / 2;
    const letter = under.find(({ left, right }) => left <= middle && middle <= right);
    return letter ? { ...one, left: letter.left - HAIR, right: letter.left } : one;
  });
}

/** A number's point may be that of its sentence, which stands on the other side of it. */
function withoutPoints(one: Drawn): Drawn[] {
  const [, before = "", number = "", after = ""] = pointsAround.exec(one.text) ?? [];
  if (number === "" || !onlyNumber.test(number)) return [one];
  const parts = [
    { text: before, left: one.left, right: one.left },
    { text: number, left: one.left, right: one.right },
    { text: after, left: one.right, right: one.right },
  ];
  return parts.filter(({ text }) => text !== "");
}

/**
 * The stretches of a line in the order in which they are read, with the gaps between them as spaces: within the
 * line, what is written the other way round is turned. Each stretch's own text is in its order.
 * @param isRtl whether the line is read from right to left
 * @param isGap whether so much room between two is a space
 */
export function inReadingOrder(
  drawn: readonly Drawn[],
  isRtl: boolean,
  isGap: (room: number) => boolean,
): string {
  const row: Drawn[] = [];
  let right: number | undefined;
  for (const one of withMarks(drawn).sort((a, b) => a.left - b.left)) {
    if (right !== undefined && isGap(one.left - right)) {
      row.push({ text: " ", left: right, right: one.left });
    }
    for (const part of isRtl ? withoutPoints(one) : [one]) row.push(part);
    right = Math.max(one.right, right ?? one.right);
  }
  const read = isRtl ? turned(row.reverse(), "ltr") : turned(row, "rtl");
  return read
    .map(({ text }) => text)
    .join("")
    .replace(/ {2,}/g, " ");
}
