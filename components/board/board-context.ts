"use client";

import { createContext, type RefObject, useContext } from "react";
import type { BoardColumn } from "#lib/domain/board/present.ts";
import type { BoardFilter } from "#lib/domain/board/schema.ts";
import type { Somebody } from "#lib/domain/claims/present.ts";

/** All that the board shows, as the page read it. */
export interface BoardView {
  newsroom: string;
  filter: BoardFilter;
  columns: BoardColumn[];
  articles: { id: string; title: string }[];
  checkers: Somebody[];
}

interface BoardTools {
  view: BoardView;
  /** The card that takes the focus as soon as it stands in its new column. */
  toFocus: RefObject<string | undefined>;
  /** Says something to those who cannot see it happen. */
  announce: (message: string) => void;
}

export const BoardContext = createContext<BoardTools | undefined>(undefined);

/** The board around this component. */
export function useBoard(): BoardTools {
  const board = useContext(BoardContext);
  if (!board) throw new Error("This component belongs onto a board.");
  return board;
}
