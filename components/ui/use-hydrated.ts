import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the browser's code has taken over; false in what the server renders. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
