"use client";

import { useSyncExternalStore } from "react";
import { FaultMessage } from "#components/ui/fault-message.tsx";
import { Wordmark } from "#components/ui/wordmark.tsx";
import { languageOfBrowser } from "#lib/platform/languages/language-of-browser.ts";
import { directionOf } from "#lib/platform/languages/languages.ts";
import arabic from "#messages/ar/ui.json";
import german from "#messages/de/ui.json";
import english from "#messages/en/ui.json";
import "./globals.css";

const texts = { en: english.fault, ar: arabic.fault, de: german.fault };

const unchanging = () => () => undefined;

/** Stands in for the root layout when that itself fails: with it the server's word on the reader's language is gone. */
export default function GlobalErrorPage(props: { error: Error & { digest?: string } }) {
  const language = useSyncExternalStore(
    unchanging,
    () => languageOfBrowser(document.cookie, navigator.languages),
    () => "en" as const,
  );
  const { title, nothingChanged, retry } = texts[language];
  return (
    <html lang={language} dir={directionOf(language)}>
      <body className="min-h-dvh">
        <main className="mx-auto max-w-3xl px-4 py-14 sm:px-6">
          <Wordmark className="mb-8 block text-2xl" />
          <FaultMessage title={title} retry={retry}>
            {nothingChanged} <bdi>{props.error.digest}</bdi>
          </FaultMessage>
        </main>
      </body>
    </html>
  );
}
