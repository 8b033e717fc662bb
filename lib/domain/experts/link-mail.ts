const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (one) => escapes[one] ?? "");

/** The e-mail that brings an expert their link, as plain text and as HTML that is nothing but escaped words and it. */
export function linkMail(said: { subject: string; lines: readonly string[]; link: string }) {
  const { lines, link } = said;
  const paragraphs = lines.map((line) => `<p>${escaped(line).replaceAll("\n", "<br>")}</p>`);
  const shown = `<p><a href="${escaped(link)}">${escaped(link)}</a></p>`;
  return {
    subject: said.subject.replaceAll(/\s+/g, " ").trim(),
    text: [...lines, link].join("\n\n"),
    html: [...paragraphs, shown].join("\n"),
  };
}
