import { newId } from "#lib/core/ids.ts";

/** Logs a fault under a new number and gives the sentence that names it. */
export function faultMessage(error: unknown): string {
  const number = newId();
  console.error(`fault ${number}`, error);
  return `Something went wrong on our side. Nothing was changed. (Fault ${number})`;
}
