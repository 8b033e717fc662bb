import {
  Document,
  Font,
  Link,
  Page,
  renderToBuffer,
  StyleSheet,
  Text,
  View,
} from "@react-pdf/renderer";
import { createElement as h, type ReactNode } from "react";
import { resource } from "#lib/reports/formats/pdf/resources.ts";
import { viewReport } from "#lib/reports/formats/view/report-view.ts";
import type { ClaimView } from "#lib/reports/formats/view/view-claims.ts";
import type { Report } from "#lib/reports/report.ts";

/**
 * The same record in the same words with `@react-pdf/renderer`, to be measured beside: text, claims, sources, people
 * and log. It makes no tagged PDF, declares no archive's standard and attaches no record.
 */

const font = (weight: string, name: string) => ({
  src: resource(`node_modules/@expo-google-fonts/source-serif-4/${weight}/${name}.ttf`),
});
const styles = StyleSheet.create({
  page: { padding: "32mm 28mm 28mm", fontFamily: "Serif", fontSize: 10, lineHeight: 1.4 },
  title: { fontSize: 25, fontWeight: 600, marginBottom: 12 },
  section: { fontSize: 17, fontWeight: 600, color: "#1d4d5e", marginTop: 24, marginBottom: 10 },
  claim: { fontSize: 12.5, fontWeight: 600, color: "#1d4d5e", marginTop: 20, marginBottom: 6 },
  row: { flexDirection: "row", marginVertical: 5 },
  name: { width: "29mm", marginRight: "4mm", fontSize: 8.5, color: "#5b5852" },
  body: { flex: 1 },
  small: { fontSize: 8.5, color: "#5b5852" },
  strong: { fontWeight: 600 },
  settled: { textDecoration: "underline" },
  line: { flexDirection: "row", fontSize: 9 },
  number: { fontSize: 6.6, color: "#1d4d5e" },
});

const text = (style: keyof typeof styles | null, ...children: ReactNode[]) =>
  h(Text, style ? { style: styles[style] } : {}, ...children);
const row = (name: string, ...body: ReactNode[]) =>
  h(View, { style: styles.row }, text("name", name), h(View, { style: styles.body }, ...body));

function claim(each: ClaimView): ReactNode {
  return h(
    View,
    { key: each.number, id: `claim-${each.number}` },
    text("claim", `Claim ${each.number}: ${each.label.toLowerCase()}`),
    text(null, each.statement),
    text("small", `${each.kind}. Opened by ${each.opened}. Owner: ${each.owner}.`),
    row(
      "In the text",
      ...each.passages.map(({ before, words, after }) =>
        text("small", before, text("strong", words), after),
      ),
    ),
    ...each.evidence.map((piece) =>
      row(
        "Evidence",
        text(null, `${piece.stance} Source ${piece.source?.number}: ${piece.source?.title}`),
        h(Link, { src: piece.source?.href ?? "" }, piece.source?.url ?? ""),
        text(null, `At: ${piece.locator}`),
        text(null, `“${piece.quote}”`),
        text("small", `Attached by ${piece.attached}`),
      ),
    ),
    ...each.verdicts.flatMap((verdict) => [
      row(
        "Verdict",
        text("strong", `${verdict.label} (the text: ${verdict.disposition.toLowerCase()})`),
        text(null, verdict.rationale),
        text("small", `Proposed by ${verdict.proposed}`),
      ),
      row(
        "Decision",
        text(null, `${verdict.decision?.label} by ${verdict.decision?.done}`),
        text("small", "Taken on the content with this digest:"),
        text("small", verdict.decision?.digest ?? ""),
      ),
    ]),
  );
}

const page = (...parts: ReactNode[]) => h(Page, { size: "A4", style: styles.page }, ...parts);

/** A few at a time: the time that it takes to break one long part into pages grows with the square of its length. */
function inPages(title: string, parts: readonly ReactNode[], atOnce: number): ReactNode[] {
  return Array.from({ length: Math.ceil(parts.length / atOnce) }, (_, index) => {
    const these = parts.slice(index * atOnce, (index + 1) * atOnce);
    return page(index === 0 && text("section", title), ...these);
  });
}

/** Sets a report with `@react-pdf/renderer`. */
export async function renderWithReactPdf(report: Report): Promise<Uint8Array> {
  const view = viewReport(report);
  Font.register({
    family: "Serif",
    fonts: [
      { ...font("400Regular", "SourceSerif4_400Regular"), fontWeight: 400 },
      { ...font("600SemiBold", "SourceSerif4_600SemiBold"), fontWeight: 600 },
    ],
  });
  const { cover } = view;
  const paragraphs = view.paragraphs.map((segments) =>
    text(
      null,
      ...segments.flatMap((segment) => [
        segment.standing ? text("settled", segment.text) : segment.text,
        segment.ends.length > 0 && text("number", segment.ends.join(",")),
      ]),
    ),
  );
  const log = view.history.map(({ seq, day, hour, utc, sentence }) =>
    h(
      View,
      { style: styles.line },
      h(Text, { style: { width: 27 } }, String(seq)),
      h(Text, { style: { width: 103 } }, `${day}, ${hour}`),
      h(Text, { style: { width: 103 } }, utc),
      h(Text, { style: styles.body }, sentence),
    ),
  );
  const pages = [
    page(
      text("title", cover.title),
      row("State", text(null, `${cover.state}, at event ${cover.event} of its log: ${cover.at}`)),
      row("Head of the log", text("small", cover.head.hash)),
      row("Digest", text("small", view.digest)),
      text("section", "The source list"),
      ...view.sources.map((each) => text(null, `Source ${each.number}: ${each.title}`)),
      text("section", "People"),
      ...view.people.map(({ name, roles }) => row(name, text(null, roles))),
    ),
    ...inPages("The text, with its claims", paragraphs, 10),
    ...inPages("The claims", view.claims.map(claim), 10),
    ...inPages("The log, in sentences", log, 100),
  ];
  return renderToBuffer(h(Document, { title: cover.title }, ...pages));
}
