import { packJson, unpackJson } from "#lib/core/packed-json.ts";
import { canonicalText } from "#lib/engines/ingest/canonical-text.ts";
import type { WorkbenchView } from "./workbench-context.ts";

interface Marked {
  spans: readonly { start: number; end: number; exact?: string }[];
}

/** What the text itself says is left out. */
function withoutWords<T extends Marked>(text: string, entries: readonly T[]) {
  return entries.map((entry) => ({
    ...entry,
    spans: entry.spans.map(({ exact, ...span }) =>
      exact === text.slice(span.start, span.end) ? span : { ...span, exact },
    ),
  }));
}

function withWords<T extends Marked>(text: string, entries: readonly T[]): T[] {
  return entries.map((entry) => ({
    ...entry,
    spans: entry.spans.map((span) => ({ exact: text.slice(span.start, span.end), ...span })),
  }));
}

/**
 * All that the workbench shows, as one string: React would take an article with ten thousand annotations apart value by
 * value, on either side, and write the text twice.
 */
export function packView(view: WorkbenchView): string {
  const { text, ...revision } = view.revision;
  return packJson({
    ...view,
    revision,
    claims: withoutWords(text, view.claims),
    findings: withoutWords(text, view.findings),
    annotations: withoutWords(text, view.annotations),
  });
}

/** What `packView` packed. */
export function unpackView(packed: string): WorkbenchView {
  const view = unpackJson(packed) as WorkbenchView;
  const { text } = canonicalText(view.revision.document);
  return {
    ...view,
    revision: { ...view.revision, text },
    claims: withWords(text, view.claims),
    findings: withWords(text, view.findings),
    annotations: withWords(text, view.annotations),
  };
}
