/** Which card an arrow key leads to, from one in these columns: undefined where none stands there. */
export function cardBeside<Card>(
  columns: readonly (readonly Card[])[],
  from: Card,
  key: string,
): Card | undefined {
  const x = columns.findIndex((column) => column.includes(from));
  const y = columns[x]?.indexOf(from) ?? -1;
  if (y < 0) return undefined;
  const near = (column: readonly Card[] | undefined) => column?.[Math.min(y, column.length - 1)];
  switch (key) {
    case "ArrowDown":
      return columns[x]?.[y + 1];
    case "ArrowUp":
      return columns[x]?.[y - 1];
    case "ArrowRight":
      return near(columns.slice(x + 1).find(({ length }) => length > 0));
    case "ArrowLeft":
      return near(columns.slice(0, x).findLast(({ length }) => length > 0));
    default:
      return undefined;
  }
}
