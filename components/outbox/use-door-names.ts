import { useMessages, useTranslations } from "next-intl";
import type { Messages } from "#lib/platform/languages/load-messages.ts";

type DoorName = keyof Messages["outbox"]["doors"];

/** What goes through a door, as its writer would call it; a door that is gone is called by its name. */
export function useDoorNames(): (door: string) => string {
  const t = useTranslations("outbox.doors");
  const { doors } = useMessages().outbox;
  const isKnown = (name: string): name is DoorName => Object.hasOwn(doors, name);
  return (door) => {
    const name = door.replaceAll(".", "_");
    return isKnown(name) ? t(name) : door;
  };
}
