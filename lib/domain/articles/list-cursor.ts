import { isId } from "#lib/core/ids.ts";

/** The last article of a list: the next part of it begins behind that. */
export interface ListCursor {
  createdAt: Date;
  id: string;
}

/** The cursor as an address says it. */
export function cursorText({ createdAt, id }: ListCursor): string {
  return `${createdAt.toISOString()}_${id}`;
}

/** The cursor that an address names; undefined where it names none. */
export function readCursor(text: string | undefined): ListCursor | undefined {
  const [time = "", id = ""] = (text ?? "").split("_");
  const createdAt = new Date(time);
  return isId(id) && !Number.isNaN(createdAt.getTime()) ? { createdAt, id } : undefined;
}
