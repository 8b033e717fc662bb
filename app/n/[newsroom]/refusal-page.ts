import { AppError, httpStatus } from "#lib/core/errors.ts";
import { comeBack } from "#lib/platform/command/come-back.ts";
import { faultMessage } from "#lib/platform/command/fault-message.ts";
import { refusalOf } from "#lib/platform/db/database-error.ts";
import { directionOf, type Language } from "#lib/platform/languages/languages.ts";
import { sentenceIn } from "#lib/platform/languages/sentences/sentence-in.ts";

/** What the page says around the refusal, in the reader's language. */
export interface RefusalWords {
  language: Language;
  title: string;
  heading: string;
  back: string;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? "");

/**
 * Says to a person why a download is not to be had: the browser has left their page for it. A fault
 * of ours stays private, under its number.
 */
export function refusalPage(thrown: unknown, words: RefusalWords): Response {
  const error = refusalOf(thrown);
  const { language, title, heading, back } = words;
  const isKnown = error instanceof AppError;
  const message = sentenceIn(language, isKnown ? error.message : faultMessage(error));
  const status = isKnown ? httpStatus[error.code] : 500;
  const after = isKnown ? error.retryAfterSeconds : undefined;
  const body = `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)} · Stet</title>
<body style="margin:0;background:#f6f4ee;color:#1c2126;font:1rem/1.5 system-ui,sans-serif">
<main style="max-width:36rem;margin:0 auto;padding:4rem 1.5rem">
<h1 style="font:600 1.6rem/1.3 Georgia,serif">${escaped(heading)}</h1>
<p dir="auto">${escaped(message)}</p>
<p><a href="/" style="color:#1d4f7c">${escaped(back)}</a></p>
</main>
`;
  return new Response(body, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      ...comeBack(status, after),
    },
  });
}
