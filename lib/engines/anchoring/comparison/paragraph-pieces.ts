import type { AlignedGroup, AlignedTexts } from "../alignment/align-texts.ts";
import { longestRise } from "../alignment/longest-rise.ts";
import type { Stretch } from "../alignment/sentences.ts";
import { type ComparedPiece, comparedPieces } from "../alignment/word-changes.ts";

/**
 * A passage before and after as one to read: sentences that are the same or were edited word by word, those that came
 * or went as a whole, so that no word of the one is taken for one of the other.
 */
export function paragraphPieces(
  aligned: AlignedTexts,
  old: Stretch,
  now: Stretch,
): ComparedPiece[] {
  const pieces: ComparedPiece[] = [];
  const add = (kind: ComparedPiece["kind"], text: string) => {
    if (text === "") return;
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  const [oldText, newText] = [aligned.from.text, aligned.to.text];
  let [at, next] = [old.start, now.start];
  /** What lies between two sentences that are in both. */
  const between = (fromEnd: number, toEnd: number) => {
    const went = oldText.slice(at, fromEnd);
    const gone = went.trim();
    const came = newText.slice(next, toEnd);
    const start = came.length - came.trimStart().length;
    add("kept", came.slice(0, start));
    const stands = came.trim();
    // With nothing in its place, what went brings its white space, so that what stays reads as it stands.
    const alone = came === "" ? went : `${gone} `;
    if (gone !== "") add("removed", stands === "" ? alone : gone);
    add("added", stands);
    if (stands !== "") add("kept", came.slice(start + stands.length));
  };
  for (const group of groupsWithin(aligned, old, now)) {
    const [from, to] = [aligned.from.stretchOf(group.from), aligned.to.stretchOf(group.to)];
    between(from.start, to.start);
    const [was, is] = [oldText.slice(from.start, from.end), newText.slice(to.start, to.end)];
    for (const piece of was === is ? [] : comparedPieces(was, is)) add(piece.kind, piece.text);
    if (was === is) add("kept", is);
    [at, next] = [from.end, to.end];
  }
  between(old.end, now.end);
  return pieces;
}

/** The sentences that both passages hold, in an order that both keep. */
function groupsWithin(aligned: AlignedTexts, old: Stretch, now: Stretch): AlignedGroup[] {
  const within = (stretch: Stretch, { start, end }: Stretch) =>
    stretch.start >= start && stretch.end <= end;
  const groups: AlignedGroup[] = [];
  const { from, to } = aligned;
  for (let sentence = from.sentenceAt(old.start); sentence < from.sentences.length; sentence += 1) {
    if ((from.sentences[sentence]?.start ?? 0) >= old.end) break;
    const group = aligned.groupOf(sentence);
    if (!group || group === groups.at(-1)) continue;
    if (within(from.stretchOf(group.from), old) && within(to.stretchOf(group.to), now)) {
      groups.push(group);
    }
  }
  const kept = new Set(longestRise(groups.map((group) => group.to.from)));
  return groups.filter((_, index) => kept.has(index));
}
