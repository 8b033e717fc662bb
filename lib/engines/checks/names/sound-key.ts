const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ay$/, "i"],
  [/ph/g, "f"],
  [/ck|q|kh/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/ch/g, "C"],
  [/c/g, "k"],
  [/sch|sh/g, "S"],
  [/gh/g, "g"],
  [/dh/g, "d"],
  [/th/g, "t"],
  [/dj/g, "j"],
  [/z/g, "s"],
  [/w/g, "v"],
  [/(?:ie|ei|ey|ee|y)/g, "i"],
  [/ou|oo/g, "u"],
];

/**
 * What a word of a name sounds like, roughly: equal for spellings that one name is written in
 * ("Michele" and "Michelle", "Brian" and "Bryan"). With `vowelsMerged`, also for those that come of
 * writing another alphabet's letters: "Mohammed" and "Muhammad".
 */
export function soundKey(form: string, vowelsMerged = false): string {
  let key = form;
  for (const [pattern, sound] of SPELLINGS) key = key.replace(pattern, sound);
  key = `${key.charAt(0)}${key.slice(1).replaceAll("h", "")}`;
  if (key.length > 3) key = key.replace(/e$/, "");
  if (vowelsMerged) key = key.replace(/e/g, "a").replace(/o/g, "u");
  return key.replace(/(.)\1+/g, "$1");
}
