"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import {
  keyLabel,
  keyTable,
  type TableKey,
  tableKeys,
  type WhyNot,
  whyNotKey,
  withKey,
} from "./key-table.ts";
import { keepKeymap, useKeymap } from "./keymap-store.ts";
import { pressedKey } from "./pressed-key.ts";

const kbd = "rounded border border-line-strong bg-surface px-1.5 font-sans text-xs uppercase";

/** Keys that are as they are. */
const fixed = [
  ["Z", "takeBack"],
  ["⇧Z", "doAgain"],
  ["Ctrl K", "commands"],
  ["← ↑ ↓ →", "caret"],
  ["⇧ +", "mark"],
  ["↵", "open"],
] as const;

/** What the keys do, and where a reader chooses others or none. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const t = useTranslations("keys");
  const keymap = useKeymap();
  const [waiting, setWaiting] = useState<TableKey>();
  const [refused, setRefused] = useState<WhyNot>();

  function choose(event: React.KeyboardEvent) {
    if (!waiting || ["Shift", "Control", "Alt", "Meta", "Tab"].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") {
      setWaiting(undefined);
      return;
    }
    // A letter of another alphabet is kept as it is; a Latin one does not depend on Caps Lock.
    const key = event.key > "\u007f" ? event.key : pressedKey(event.nativeEvent);
    const why = whyNotKey(keymap, waiting, key);
    setRefused(why);
    if (why) return;
    keepKeymap(withKey(keymap, waiting, key));
    setWaiting(undefined);
  }

  const groups = Map.groupBy(tableKeys, (key) => keyTable[key].group);
  return (
    <div className="flex max-h-[75vh] flex-col gap-4 overflow-y-auto p-5 text-sm">
      <div className="flex items-center justify-between gap-3">
        <h2 className="font-serif text-lg font-semibold">{t("title")}</h2>
        <Button tone="quiet" onClick={onClose}>
          {t("close")}
        </Button>
      </div>
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          checked={!keymap.isOff}
          onChange={(event) => keepKeymap({ ...keymap, isOff: !event.target.checked })}
          className="mt-0.5 size-4 accent-accent"
        />
        <span>
          {t("single")}
          <span className="block text-xs text-ink-soft">{t("singleNote")}</span>
        </span>
      </label>
      {refused ? (
        <Notice tone="bad">
          {refused.because === "taken"
            ? t("taken", { name: t(`names.${refused.by}`) })
            : t("oneSign")}
        </Notice>
      ) : null}
      {[...groups].map(([group, ofGroup]) => (
        <section key={group} aria-label={t(`groups.${group}`)}>
          <h3 className="mb-1 text-xs font-semibold tracking-wide text-ink-soft uppercase">
            {t(`groups.${group}`)}
          </h3>
          <ul className="flex flex-col gap-0.5">
            {ofGroup.map((key) => {
              const chosen = keymap.chosen[key] ?? key;
              const name = t(`names.${keyTable[key].name}`);
              return (
                <li key={key} className="flex items-center gap-3">
                  <span className="me-auto">{name}</span>
                  {keymap.chosen[key] ? (
                    <Button
                      tone="quiet"
                      aria-label={t("backOf", { key: keyLabel(key), name })}
                      onClick={() => {
                        const why = whyNotKey(keymap, key, key);
                        setRefused(why);
                        if (!why) keepKeymap(withKey(keymap, key, key));
                      }}
                    >
                      {t("back", { key: keyLabel(key).toUpperCase() })}
                    </Button>
                  ) : null}
                  <Button
                    aria-label={t("choose", { name, key: keyLabel(chosen) })}
                    onClick={() => {
                      setRefused(undefined);
                      setWaiting(key);
                    }}
                    onKeyDown={choose}
                    onBlur={() => setWaiting((now) => (now === key ? undefined : now))}
                  >
                    {waiting === key ? t("press") : <kbd className={kbd}>{keyLabel(chosen)}</kbd>}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <ul className="flex flex-col gap-1 text-ink-soft">
        {fixed.map(([key, what]) => (
          <li key={key} className="flex justify-between gap-3">
            <span>{t(`fixed.${what}`)}</span>
            <kbd className={kbd} dir="ltr">
              {key}
            </kbd>
          </li>
        ))}
      </ul>
    </div>
  );
}
