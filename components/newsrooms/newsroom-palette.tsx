"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Palette } from "#components/keys/palette.tsx";
import { places } from "./places.ts";

/** The palette with the ways through a newsroom. */
export function NewsroomPalette({ slug }: { slug: string }) {
  const router = useRouter();
  const t = useTranslations("newsrooms");
  const entries = useMemo(
    () => [
      ...places.map(({ part, name }) => ({
        id: name,
        name: t(`places.${name}`),
        group: t("goTo"),
        run: () => router.push(part ? `/n/${slug}/${part}` : `/n/${slug}`),
      })),
      {
        id: "import",
        name: t("import"),
        group: t("goTo"),
        run: () => router.push(`/n/${slug}/articles/new`),
      },
      { id: "account", name: t("account"), group: t("goTo"), run: () => router.push("/account") },
    ],
    [router, slug, t],
  );
  return <Palette places={entries} />;
}
