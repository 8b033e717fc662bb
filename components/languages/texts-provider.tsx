"use client";

import { NextIntlClientProvider } from "next-intl";
import { type ReactNode, use } from "react";
import type { Language } from "#lib/platform/languages/languages.ts";
import { textsOf } from "./texts-at-hand.ts";

/** Gives all that it surrounds the texts of a language, which no page brings along. */
export function TextsProvider(props: { language: Language; address: string; children: ReactNode }) {
  const { language, address, children } = props;
  const messages = use(textsOf(language, address));
  // Dates are shown in the reader's zone by what asks the browser for it; here it is the same for everybody.
  return (
    <NextIntlClientProvider locale={language} messages={messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}
