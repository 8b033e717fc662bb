import type { Metadata } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { themeCookie, themeOf } from "#lib/platform/appearance/theme.ts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Stet", template: "%s · Stet" },
  description: "Fact-checking, claim by claim.",
};

/** Every page is dynamic: the nonce of its policy is new each time. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  const theme = themeOf((await cookies()).get(themeCookie)?.value);
  return (
    <html lang="en" dir="ltr" data-theme={theme}>
      <body className="min-h-dvh">{children}</body>
    </html>
  );
}
