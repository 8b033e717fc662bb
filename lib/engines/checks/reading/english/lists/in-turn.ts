import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";

/** Words of a journey, a match or a succession: what is named in turn may be named again. */
const IN_TURN = new Set(
  "then back again via return returned returning flew fly flies flying travelled traveled travelling traveling route itinerary stop stops stopped stopping leg legs sailed trip journey tour toured fixtures matches scorers scored scoring goals goal tries try touchdowns touchdown runs homered doubled singled birdies bogeys order successive consecutive succeeded presidents consecutively alternately alternating first second third rotating lived living moved worked served studied held staged hosted hosts performed wins won victories titles winners champions concerts dates shows gigs performances rounds venues cards booked bookings stages poles speakers results loop ring circuit circular links linking road calls calling".split(
    " ",
  ),
);
/** Surnames of two presidents, or of one who came back: a roll of them names one twice. */
const TWICE_PRESIDENT = new Set(["bush", "trump", "cleveland"]);
const IN_TURN_REACH = 30;

/** Whether the words around a list tell of things in turn: "flew from Rome to", "goals by". */
export function isInTurn(t: EnglishText, first: number, end: number): boolean {
  const sentence = t.sentences[sentenceIndexAt(t, first)];
  const from = Math.max(sentence?.first ?? 0, first - IN_TURN_REACH);
  const to = Math.min(sentence?.end ?? 0, end + 4);
  for (let i = from; i < to; i++) {
    const lower = lowerAt(t, i);
    if (IN_TURN.has(lower) || (i >= first && TWICE_PRESIDENT.has(lower))) return true;
  }
  return false;
}
