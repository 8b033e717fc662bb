"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { KeyHint } from "#components/ui/key-hint.tsx";
import { CommandList, type ListedCommand } from "./command-list.tsx";
import { commandsOnScreen } from "./commands-on-screen.ts";
import { KeyList } from "./key-list.tsx";
import { isTableKey, keyTable, type TableKey } from "./key-table.ts";
import { type PaletteEntry, paletteEntries } from "./palette-entries.ts";
import { runningKeys, runOf } from "./running-keys.ts";
import { useShortcut } from "./use-shortcut.ts";

/** The key that does what an entry does, where it is one of the table or takes back. */
function hintOf(keys: string | undefined) {
  if (keys === "z" || keys === "Shift+Z") return <KeyHint of={keys === "z" ? "z" : "⇧z"} />;
  return keys !== undefined && isTableKey(keys) ? <KeyHint of={keys} /> : undefined;
}

type Mode = "commands" | "keys";

/** Every command that there is on this screen, by its name; and, on `?`, the list of keys. */
export function Palette({ places }: { places: readonly PaletteEntry[] }) {
  const t = useTranslations("keys");
  const dialog = useRef<HTMLDialogElement>(null);
  const [mode, setMode] = useState<Mode>();
  const [offered, setOffered] = useState<{ keys: TableKey[]; entries: PaletteEntry[] }>();

  function open(next: Mode) {
    // What can be done is asked for now: it changes with what is open on the screen.
    setOffered({ keys: runningKeys(), entries: [...commandsOnScreen(), ...paletteEntries()] });
    setMode(next);
  }
  function close() {
    // A dialog tells a moment later that it closed: by then it may be open again.
    if (!dialog.current?.open) setMode(undefined);
  }
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
    if (!mode) dialog.current?.close();
  }, [mode]);

  function choose(run: (() => void) | undefined) {
    dialog.current?.close();
    close();
    // Once the dialog has given the focus back to where it was.
    requestAnimationFrame(() => run?.());
  }

  const commands: ListedCommand[] = [
    ...(offered?.keys ?? []).map((key) => ({
      id: key,
      name: t(`names.${keyTable[key].name}`),
      group: t("here"),
      hint: <KeyHint of={key} />,
      run: () => (key === "?" ? setMode("keys") : choose(runOf(key))),
    })),
    ...[...(offered?.entries ?? []), ...places].map((entry) => ({
      ...entry,
      hint: hintOf(entry.keys),
      run: () => choose(entry.run),
    })),
  ];
  return (
    <dialog
      ref={dialog}
      data-palette=""
      aria-label={mode === "keys" ? t("title") : t("commands")}
      onClose={close}
      className="mx-auto mt-[12vh] w-[min(38rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-0 text-ink shadow-float backdrop:bg-ink/30"
    >
      {mode === "commands" ? <CommandList commands={commands} /> : null}
      {mode === "keys" ? <KeyList onClose={() => dialog.current?.close()} /> : null}
    </dialog>
  );
}
