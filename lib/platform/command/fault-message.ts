import { newId } from "#lib/core/ids.ts";
import { log } from "#lib/platform/log/log.ts";

/** Logs a fault under a new number and gives the sentence that names it. */
export function faultMessage(error: unknown): string {
  const number = newId();
  log().error({ fault: number, err: error }, "fault");
  return `Something went wrong on our side. Nothing was changed. (Fault ${number})`;
}
