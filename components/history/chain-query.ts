import { isId } from "#lib/core/ids.ts";

/** Which part of a chain a page shows, as its address says it. */
export interface ChainQuery {
  /** The claim or annotation whose history alone is shown. */
  of?: string;
  /** The event before which the part ends; undefined for the newest. */
  before?: number;
  /** Whether the whole chain is recomputed, beside what is shown. */
  isWhole: boolean;
}

/** What an address asks for; what it says amiss is as if it said nothing. */
export function chainQueryOf(params: Record<string, string | string[] | undefined>): ChainQuery {
  const { of, before, proof } = params;
  return {
    ...(typeof of === "string" && isId(of) ? { of } : {}),
    ...(typeof before === "string" && /^[1-9]\d{0,8}$/.test(before)
      ? { before: Number(before) }
      : {}),
    isWhole: proof === "whole",
  };
}

/** The address of another part of the chain that a page shows, of the same claim or annotation. */
export function chainAddress(path: string, { of, before, isWhole }: ChainQuery): string {
  const params = new URLSearchParams();
  if (of !== undefined) params.set("of", of);
  if (before !== undefined) params.set("before", String(before));
  if (isWhole) params.set("proof", "whole");
  const query = params.toString();
  return query === "" ? path : `${path}?${query}`;
}
