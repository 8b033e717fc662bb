"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";
import { endReading, startReader } from "./readings.ts";

/** Reads the page anew when that is asked for anywhere on it. Shows nothing itself. */
export function PageReader() {
  const router = useRouter();
  const [reading, start] = useTransition();
  useEffect(() => startReader(() => start(() => router.refresh())), [router]);
  useEffect(() => {
    if (!reading) endReading();
  });
  return null;
}
