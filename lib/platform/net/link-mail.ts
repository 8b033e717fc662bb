import { directionOf, type Language } from "#lib/platform/languages/languages.ts";

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

/** An e-mail that is there for one link: what it is about, the link, and what to know of it. */
export function linkMail(
  language: Language,
  words: { subject: string; about: string; note: string },
  url: string,
): { subject: string; text: string; html: string } {
  const subject = oneLine(words.subject);
  const [about, note] = [oneLine(words.about), oneLine(words.note)];
  const text = `${about}\n\n${url}\n\n${note}`;
  const html = `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><meta charset="utf-8"><title>${escaped(subject)}</title><body><p>${escaped(about)}</p><p><a href="${escaped(url)}"><bdi>${escaped(url)}</bdi></a></p><p><small>${escaped(note)}</small></p></body></html>`;
  return { subject, text, html };
}
