import { type Rational, rational } from "../../rational.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";

/** The words of an anniversary. Token indices, `end` exclusive. */
export interface Anniversary {
  first: number;
  end: number;
  count: Rational;
  /** It is that of a firm, a club, a building: "its 150th birthday", "the bridge turns 100". */
  ofBody: boolean;
}

const NAMED = new Map([
  ["centenary", 100n],
  ["centennial", 100n],
  ["bicentenary", 200n],
  ["bicentennial", 200n],
  ["tercentenary", 300n],
  ["sesquicentennial", 150n],
]);
/** Of a wedding and of a reign. */
const METALS = new Map([
  ["silver", 25n],
  ["pearl", 30n],
  ["ruby", 40n],
  ["golden", 50n],
  ["diamond", 60n],
  ["platinum", 70n],
]);
const TURNS = new Set(["turns", "turned", "turn"]);
const NUMBER_BACK = 3;

/** Every word at which the words of an anniversary may end or begin. */
export const ANNIVERSARY_WORDS: readonly string[] = [
  ...["anniversary", "birthday", "wedding", "jubilee", ...TURNS],
  ...NAMED.keys(),
];

/** "golden wedding anniversary", "diamond jubilee" with its last word at `at`. */
function metalBefore(t: EnglishText, at: number): Anniversary | undefined {
  const wedding = lowerAt(t, at) === "anniversary" && lowerAt(t, at - 1) === "wedding";
  const first = wedding ? at - 2 : at - 1;
  const years = METALS.get(lowerAt(t, first));
  return years ? { first, end: at + 1, count: rational(years), ofBody: false } : undefined;
}

/** "30th anniversary", "the 50th wedding anniversary", "centenary" at the token `at`. */
export function anniversaryAt(t: EnglishText, at: number): Anniversary | undefined {
  const lower = lowerAt(t, at);
  const named = NAMED.get(lower);
  if (named !== undefined) return { first: at, end: at + 1, count: rational(named), ofBody: false };
  if (TURNS.has(lower)) {
    const number = t.numberAt.get(at + 1);
    if (number?.form !== "cardinal") return undefined;
    return { first: number.first, end: number.end, count: number.value, ofBody: true };
  }
  if (lower === "wedding" && lowerAt(t, at + 1) === "anniversary") return undefined;
  const metal = lower === "birthday" ? undefined : metalBefore(t, at);
  if (metal || lower === "wedding" || lower === "jubilee") return metal;
  for (let end = at; end > at - NUMBER_BACK; end--) {
    const number = t.numberBefore.get(end);
    if (number?.form !== "ordinal") continue;
    return { first: number.first, end: at + 1, count: number.value, ofBody: lower === "birthday" };
  }
  return undefined;
}
