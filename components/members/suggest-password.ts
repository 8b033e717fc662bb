/** No letters or digits that are mistaken for each other when read aloud or copied by hand. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/**
 * A password to hand over: four groups of five characters, some 98 bits of chance.
 * @param random fills an array with random bytes, as `crypto.getRandomValues` does
 */
export function suggestPassword(random: (bytes: Uint8Array<ArrayBuffer>) => void): string {
  const chosen: string[] = [];
  // A byte that is left over after whole rounds through the letters would favour the first ones.
  const limit = 256 - (256 % letters.length);
  while (chosen.length < 20) {
    const bytes = new Uint8Array(32);
    random(bytes);
    for (const byte of bytes) if (byte < limit) chosen.push(letters[byte % letters.length] ?? "");
  }
  const group = (from: number) => chosen.slice(from, from + 5).join("");
  return [0, 5, 10, 15].map(group).join("-");
}
