"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { Palette } from "#components/keys/palette.tsx";
import { places } from "./places.ts";

/** The palette with the ways through a newsroom. */
export function NewsroomPalette({ slug }: { slug: string }) {
  const router = useRouter();
  const entries = useMemo(
    () => [
      ...places.map(({ part, label }) => ({
        id: part || "queue",
        name: label,
        group: "Go to",
        run: () => router.push(part ? `/n/${slug}/${part}` : `/n/${slug}`),
      })),
      { id: "account", name: "Account", group: "Go to", run: () => router.push("/account") },
    ],
    [router, slug],
  );
  return <Palette places={entries} />;
}
