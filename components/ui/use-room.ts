"use client";

import { useTranslations } from "next-intl";
import { roomLeft } from "./room-left.ts";

/** What a field says of its length while somebody types: how much is left, or what is too much. */
export function useRoom(text: string, most: number) {
  const t = useTranslations("ui.room");
  const room = roomLeft(text, most);
  return {
    isOver: room?.isOver === true,
    hint: room && !room.isOver ? t("left", { n: room.n }) : undefined,
    error: room?.isOver ? t("over", { n: room.n, most }) : undefined,
  };
}
