import type { Metadata } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { themeCookie, themeOf } from "#lib/platform/appearance/theme.ts";
import { directionOf } from "#lib/platform/languages/languages.ts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("languages");
  return { title: { default: "Stet", template: "%s · Stet" }, description: t("whatFor") };
}

/** Every page is dynamic: the nonce of its policy is new each time. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  const theme = themeOf((await cookies()).get(themeCookie)?.value);
  const language = await getLocale();
  // The history's sentences are made by the server: no browser needs their texts.
  const { events: _events, ...messages } = await getMessages();
  return (
    <html lang={language} dir={directionOf(language)} data-theme={theme}>
      <body className="min-h-dvh">
        <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
