"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { LocalTime } from "#components/ui/local-time.tsx";
import { aboutNow } from "./about-now.ts";
import { againEntry, type Entry, withoutEntry } from "./entries.ts";
import { asText, type ShownLine, useLines } from "./line.ts";
import { changeEntries } from "./outbox-store.ts";
import { useShown } from "./shown-view.ts";
import { renewed, thereNow } from "./there-now.ts";
import { useDoorNames } from "./use-door-names.ts";
import { writtenIn } from "./written-in.ts";

function Lines({ title, lines }: { title: string; lines: readonly ShownLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h4 className="text-xs font-semibold text-ink-soft">{title}</h4>
      <dl>
        {lines.map(({ label, text }) => (
          <div key={label} className="break-words">
            <dt className="inline text-ink-soft">{label}: </dt>
            <dd className="inline whitespace-pre-line" dir="auto">
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** One thing that waits or was not taken: what was written, what there is now, and the ways on. */
export function KeptEntry({ entry }: { entry: Entry }) {
  const t = useTranslations("outbox");
  const say = useLines();
  const nameOfDoor = useDoorNames();
  const shown = useShown();
  const [copied, setCopied] = useState<"copied" | "byHand">();
  const lines = say([...(shown ? aboutNow(entry, shown) : []), ...writtenIn(entry)]);
  const now = say(shown && entry.refusal !== undefined ? thereNow(entry, shown) : []);
  const isElsewhere = now.length === 0 && entry.refusal !== undefined;

  async function copy() {
    try {
      await navigator.clipboard.writeText(asText(lines));
      setCopied("copied");
    } catch {
      // Without leave, or on a page that is not served securely: it stands there to be copied by hand.
      setCopied("byHand");
    }
  }

  const again = () => changeEntries((all) => againEntry(all, entry.key, renewed(entry, shown)));
  const discard = () => changeEntries((all) => withoutEntry(all, entry.key));
  return (
    <li className="flex flex-col gap-2 px-3 py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <strong className="font-semibold">{nameOfDoor(entry.door)}</strong>
        <span className="text-xs text-ink-soft">
          <LocalTime iso={entry.at} />
        </span>
      </p>
      {entry.refusal === undefined ? null : <p className="text-bad">{entry.refusal}</p>}
      <Lines title={t("written")} lines={lines} />
      <Lines title={t("now")} lines={now} />
      {isElsewhere ? (
        <Link
          href={entry.page}
          prefetch={false}
          className="text-accent underline underline-offset-4"
        >
          {t("seeNow")}
        </Link>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={copy}>{t("copy")}</Button>
        {entry.refusal === undefined ? null : <Button onClick={again}>{t("again")}</Button>}
        <Button tone="bad" onClick={discard}>
          {t("discard")}
        </Button>
        <span role="status" className="text-xs text-ink-soft">
          {copied ? t(copied) : ""}
        </span>
      </div>
    </li>
  );
}
