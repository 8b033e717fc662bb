/** The elements of a page that are open at a point; each knows what its end takes back. */
export function openElements() {
  const open: { name: string; end: () => void }[] = [];
  const counts = new Map<string, number>();
  const count = (name: string) => counts.get(name) ?? 0;

  function push(name: string, end: () => void): void {
    open.push({ name, end });
    counts.set(name, count(name) + 1);
  }

  function pop(): string | undefined {
    const last = open.pop();
    if (!last) return undefined;
    counts.set(last.name, count(last.name) - 1);
    last.end();
    return last.name;
  }

  /** Closes the innermost element of this name and whatever is open in it; nothing where there is none. */
  function close(name: string): void {
    if (count(name) > 0) while (pop() !== name);
  }

  /** Closes elements until so many are open. */
  function closeTo(depth: number): void {
    while (open.length > depth) pop();
  }

  return { push, close, closeTo, depth: () => open.length };
}
