import { z } from "zod";
import { dispositions, ratings } from "#lib/domain/claims/verdicts.ts";
import type { Entry } from "./entries.ts";

/** A piece of what somebody wrote, or of what there is, and what it is. */
export interface Line {
  label: string;
  text: string;
}

const written = z.object({
  ranges: z.array(z.object({ exact: z.string() })).optional(),
  statement: z.string().optional(),
  body: z.string().optional(),
  replacement: z.string().optional(),
  rating: z.string().optional(),
  disposition: z.string().optional(),
  newText: z.string().optional(),
  rationale: z.string().optional(),
  quote: z.string().optional(),
  locator: z.string().optional(),
  reason: z.string().optional(),
});

const named = (names: Readonly<Record<string, string>>, key = "") => names[key] ?? key;

/** All that somebody wrote in it, a line each, with what it is about first. */
export function writtenIn({ input }: Pick<Entry, "input">): Line[] {
  const said = written.safeParse(input).data ?? {};
  const lines: Line[] = [
    { label: "About", text: (said.ranges ?? []).map(({ exact }) => `“${exact}”`).join(" … ") },
    { label: "Claim", text: said.statement ?? "" },
    { label: "Words instead", text: said.replacement ?? "" },
    { label: "Verdict", text: named(ratings, said.rating) },
    { label: "The text", text: named(dispositions, said.disposition) },
    { label: "New text", text: said.newText ?? "" },
    { label: "It rests on", text: said.rationale ?? "" },
    { label: "Quoted passage", text: said.quote ?? "" },
    { label: "Where in it", text: said.locator ?? "" },
    { label: "Reason", text: said.reason ?? "" },
    { label: "Text", text: said.body ?? "" },
  ];
  return lines.filter(({ text }) => text !== "");
}

/** The same as one text, to be copied. */
export function asText(lines: readonly Line[]): string {
  return lines.map(({ label, text }) => `${label}: ${text}`).join("\n");
}
