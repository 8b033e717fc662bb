"use client";

import { FaultMessage } from "#components/ui/fault-message.tsx";
import { Wordmark } from "#components/ui/wordmark.tsx";
import english from "#messages/en/ui.json";
import "./globals.css";

/** Stands in for the root layout when that itself fails; with it the languages are gone, and English is left. */
const { title, nothingChanged, retry } = english.fault;

export default function GlobalErrorPage(props: { error: Error & { digest?: string } }) {
  return (
    <html lang="en" dir="ltr">
      <body className="min-h-dvh">
        <main className="mx-auto max-w-3xl px-4 py-14 sm:px-6">
          <Wordmark className="mb-8 block text-2xl" />
          <FaultMessage title={title} retry={retry}>
            {nothingChanged} {props.error.digest}
          </FaultMessage>
        </main>
      </body>
    </html>
  );
}
