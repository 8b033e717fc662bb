/** From here on it is said how much room is left. */
const NEAR = 0.9;

/** How a text stands to the most that is taken: far from it, near it, or over it, and by how many characters. */
export function roomLeft(text: string, most: number): { isOver: boolean; n: number } | undefined {
  const { length } = text.trim();
  if (length > most) return { isOver: true, n: length - most };
  return length >= most * NEAR ? { isOver: false, n: most - length } : undefined;
}
