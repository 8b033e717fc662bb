/** A row of the palette. */
export interface Command {
  id: string;
  name: string;
  group: string;
}

/** More rows nobody reads: another word finds fewer. */
export const MOST_SHOWN = 60;

/**
 * The commands in whose names all words of a query stand, in their order, with those first whose name
 * begins with the query; at most `MOST_SHOWN`. Which letters are large does not matter, nor accents.
 */
export function foundCommands<C extends Command>(commands: readonly C[], query: string): C[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const named = commands.map((command) => ({ command, name: folded(command.name) }));
  const found = named.filter(({ name }) => words.every((word) => name.includes(word)));
  const begins = (name: string) => (name.startsWith(words.join(" ")) ? 0 : 1);
  return found
    .sort((a, b) => begins(a.name) - begins(b.name))
    .slice(0, MOST_SHOWN)
    .map(({ command }) => command);
}

const folded = (text: string) => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
