"use client";

import { Command } from "cmdk";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { commandsOnScreen } from "./commands-on-screen.ts";
import { KeyList } from "./key-list.tsx";
import { keyTable, type TableKey } from "./key-table.ts";
import { type PaletteEntry, paletteEntries } from "./palette-entries.ts";
import { runningKeys, runOf } from "./running-keys.ts";
import { useShortcut } from "./use-shortcut.ts";

type Mode = "commands" | "keys";

const groupClass =
  "[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-soft";
const itemClass =
  "flex cursor-pointer items-center justify-between gap-3 rounded px-2 py-1.5 text-sm data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent-strong";

/** Every command that there is on this screen, by its name; and, on `?`, the list of keys. */
export function Palette({ places }: { places: readonly PaletteEntry[] }) {
  const t = useTranslations("keys");
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [mode, setMode] = useState<Mode>();
  const [offered, setOffered] = useState<{ keys: TableKey[]; entries: PaletteEntry[] }>();

  function open(next: Mode) {
    // What can be done is asked for now: it changes with what is open on the screen.
    setOffered({ keys: runningKeys(), entries: [...commandsOnScreen(), ...paletteEntries()] });
    setMode(next);
  }
  const close = () => setMode(undefined);
  useShortcut("?", () => open("keys"));

  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const isAsked = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isAsked || (event.code !== "KeyK" && event.key.toLowerCase() !== "k")) return;
      // Another dialog has the floor.
      if (document.querySelector("dialog[open]:not([data-palette])")) return;
      event.preventDefault();
      latest.current("commands");
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);

  useEffect(() => {
    if (mode && !dialog.current?.open) dialog.current?.showModal();
    if (mode === "commands") field.current?.focus();
    if (!mode) dialog.current?.close();
  }, [mode]);

  function choose(run: (() => void) | undefined) {
    dialog.current?.close();
    close();
    // Once the dialog has given the focus back to where it was.
    requestAnimationFrame(() => run?.());
  }

  const groups = Map.groupBy(offered?.entries.concat(places) ?? [], ({ group }) => group);
  return (
    <dialog
      ref={dialog}
      data-palette=""
      aria-label={t(mode === "keys" ? "title" : "commands")}
      onClose={close}
      className="mx-auto mt-[12vh] w-[min(38rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-0 text-ink shadow-float backdrop:bg-ink/30"
    >
      {mode === "commands" ? (
        <Command label={t("commands")} className="flex max-h-[70vh] flex-col">
          <Command.Input
            ref={field}
            placeholder={t("ask")}
            className="w-full border-b border-line bg-transparent px-4 py-3 outline-none placeholder:text-ink-soft"
          />
          <Command.List className="overflow-y-auto p-2">
            <Command.Empty className="px-2 py-4 text-sm text-ink-soft">{t("none")}</Command.Empty>
            <Command.Group heading={t("here")} className={groupClass}>
              {offered?.keys.map((key) => (
                <Command.Item
                  key={key}
                  value={t(`names.${keyTable[key].name}`)}
                  className={itemClass}
                  onSelect={() => (key === "?" ? setMode("keys") : choose(runOf(key)))}
                >
                  {t(`names.${keyTable[key].name}`)}
                  <KeyHint of={key} />
                </Command.Item>
              ))}
            </Command.Group>
            {[...groups].map(([group, entries]) => (
              <Command.Group key={group} heading={group} className={groupClass}>
                {entries.map(({ id, name, run }) => (
                  <Command.Item
                    key={id}
                    value={`${name} ${id}`}
                    className={itemClass}
                    onSelect={() => choose(run)}
                  >
                    <span dir="auto" className="truncate">
                      {name}
                    </span>
                  </Command.Item>
                ))}
              </Command.Group>
            ))}
          </Command.List>
        </Command>
      ) : null}
      {mode === "keys" ? <KeyList onClose={() => dialog.current?.close()} /> : null}
    </dialog>
  );
}
