import { directionOf, type Language } from "#lib/platform/languages/languages.ts";
import { say } from "#lib/platform/languages/say.ts";
import type { NotificationKind } from "#lib/platform/notifications/kinds.ts";
import arabic from "#messages/ar/notifications.json" with { type: "json" };
import german from "#messages/de/notifications.json" with { type: "json" };
import english from "#messages/en/notifications.json" with { type: "json" };

const texts = { en: english.mail, ar: arabic.mail, de: german.mail };

/** One thing that an e-mail tells: nothing of a claim but its number. */
export interface MailLine {
  kind: NotificationKind;
  claims: readonly number[];
  title: string;
  url: string;
}

function said(language: Language, { kind, claims }: MailLine): string {
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const values = { count: claims.length, claims: list.format(claims.map(String)) };
  return say(language, texts[language].said[kind], values);
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

/** The e-mail that tells of these in a language, as plain text and as HTML that is nothing but escaped words and links. */
export function mailOf(
  language: Language,
  newsroom: string,
  lines: readonly MailLine[],
  accountUrl: string,
): { subject: string; text: string; html: string } {
  const { one, several, why, change, changeAt } = texts[language];
  const [first] = lines;
  const subject =
    first && lines.length === 1
      ? say(language, one, {
          said: said(language, first).replace(/\.$/, ""),
          title: oneLine(first.title),
        })
      : say(language, several, { count: lines.length, newsroom: oneLine(newsroom) });
  const text = [
    ...lines.map((line) => `${said(language, line)}\n${oneLine(line.title)}\n${line.url}`),
    `-- \n${oneLine(newsroom)}\n${why}\n${say(language, changeAt, { address: accountUrl })}`,
  ].join("\n\n");
  const paragraphs = lines.map(
    (line) =>
      `<p>${escaped(said(language, line))}<br><a href="${escaped(line.url)}"><bdi>${escaped(oneLine(line.title))}</bdi></a></p>`,
  );
  const end = `<p><small>${escaped(newsroom)}<br>${escaped(why)} <a href="${escaped(accountUrl)}">${escaped(change)}</a>.</small></p>`;
  const html = `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><meta charset="utf-8"><title>${escaped(subject)}</title><body>${paragraphs.join("")}<hr>${end}</body></html>`;
  return { subject, text, html };
}
