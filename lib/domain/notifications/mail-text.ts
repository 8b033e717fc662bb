import type { NotificationKind } from "#lib/platform/notifications/kinds.ts";

/** One thing that an e-mail tells: nothing of a claim but its number. */
export interface MailLine {
  kind: NotificationKind;
  claims: readonly number[];
  title: string;
  url: string;
}

const list = new Intl.ListFormat("en", { type: "conjunction" });

function said({ kind, claims }: MailLine): string {
  const several = claims.length > 1;
  const named = `${several ? "claims" : "claim"} ${list.format(claims.map(String))}`;
  switch (kind) {
    case "assigned":
      return `${named.replace("c", "C")} ${several ? "were" : "was"} given to you.`;
    case "returned":
      return `Your verdict on ${named} was returned.`;
    case "approved":
      return `The verdict on ${named} was approved.`;
    case "stale":
      return several
        ? `The approvals of ${named} no longer stand.`
        : `The approval of ${named} no longer stands.`;
  }
}

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string) =>
  text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? "");

const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();

/** The e-mail that tells of these, as plain text and as HTML that is nothing but escaped words and links. */
export function mailOf(
  newsroom: string,
  lines: readonly MailLine[],
  accountUrl: string,
): { subject: string; text: string; html: string } {
  const [first] = lines;
  const subject =
    first && lines.length === 1
      ? `${said(first).replace(/\.$/, "")}: ${oneLine(first.title)}`
      : `${lines.length} notifications of ${oneLine(newsroom)}`;
  const why = "You get this because of what you chose to be told by e-mail.";
  const change = "Change that, or turn it off, in your account";
  const text = [
    ...lines.map((line) => `${said(line)}\n${oneLine(line.title)}\n${line.url}`),
    `-- \n${oneLine(newsroom)}\n${why}\n${change}: ${accountUrl}`,
  ].join("\n\n");
  const paragraphs = lines.map(
    (line) =>
      `<p>${escaped(said(line))}<br><a href="${escaped(line.url)}"><bdi>${escaped(oneLine(line.title))}</bdi></a></p>`,
  );
  const end = `<p><small>${escaped(newsroom)}<br>${escaped(why)} <a href="${escaped(accountUrl)}">${escaped(change)}</a>.</small></p>`;
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(subject)}</title><body>${paragraphs.join("")}<hr>${end}</body></html>`;
  return { subject, text, html };
}
