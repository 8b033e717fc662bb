import type { Metadata } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { TextsProvider } from "#components/languages/texts-provider.tsx";
import { PageReader } from "#components/reading/page-reader.tsx";
import { themeCookie, themeOf } from "#lib/platform/appearance/theme.ts";
import { directionOf } from "#lib/platform/languages/languages.ts";
import { sentTexts } from "#lib/platform/languages/sent-texts.ts";
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
  const { address } = await sentTexts(language);
  preload(address, { as: "fetch", crossOrigin: "anonymous" });
  return (
    <html lang={language} dir={directionOf(language)} data-theme={theme}>
      <body className="min-h-dvh">
        <PageReader />
        <TextsProvider language={language} address={address}>
          {children}
        </TextsProvider>
      </body>
    </html>
  );
}
