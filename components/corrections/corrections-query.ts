import { z } from "zod";
import { correctionStates, severities } from "#lib/domain/publication/corrections.ts";

/** What the page of corrections is asked for; what an address says wrongly counts as not said. */
const query = z.object({
  state: z.enum(correctionStates).optional().catch(undefined),
  severity: z.enum(severities).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});
export type CorrectionQuery = z.output<typeof query>;

/** What an address asks for. */
export const correctionQueryOf = (asked: Record<string, unknown>): CorrectionQuery =>
  query.parse(asked);

/** The address that asks for it. */
export function correctionsAddress(newsroom: string, asked: CorrectionQuery): string {
  const said = Object.entries(asked).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(Object.fromEntries(said)).toString();
  return `/n/${newsroom}/corrections${search && `?${search}`}`;
}
