"use client";

import { useTranslations } from "next-intl";
import { Fragment, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { type Command, foundCommands } from "./found-commands.ts";

export interface ListedCommand extends Command {
  run: () => void;
  hint?: ReactNode;
}

/** A field and what is found with it: arrows go through it, Enter does it (ARIA practices, combobox). */
export function CommandList({ commands }: { commands: readonly ListedCommand[] }) {
  const t = useTranslations("keys");
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const found = foundCommands(commands, query);
  // One after the other as they are shown: by group, in the order in which groups come up.
  const groups = [...Map.groupBy(found, ({ group }) => group)];
  const inOrder = groups.flatMap(([, ofGroup]) => ofGroup);
  const current = inOrder[Math.min(at, inOrder.length - 1)];

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (current)
      list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [current]);

  function press(event: React.KeyboardEvent) {
    const last = inOrder.length - 1;
    const here = Math.min(at, last);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: last }[event.key];
    if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      current?.run();
    } else if (to !== undefined) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(last, to)));
    }
  }

  return (
    <div className="flex max-h-[70vh] flex-col">
      <input
        ref={field}
        role="combobox"
        aria-label={t("commands")}
        aria-expanded={inOrder.length > 0}
        aria-controls={inOrder.length > 0 ? id : undefined}
        aria-autocomplete="list"
        aria-activedescendant={current ? `${id}-${current.id}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={t("ask")}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
        className="w-full border-b border-line bg-transparent px-4 py-3 outline-none placeholder:text-ink-soft"
      />
      {inOrder.length > 0 ? (
        <div
          ref={list}
          id={id}
          role="listbox"
          aria-label={t("commands")}
          className="overflow-y-auto p-2"
        >
          {groups.map(([group, ofGroup]) => (
            <Fragment key={group}>
              <p aria-hidden="true" className="px-2 pt-2 pb-1 text-xs text-ink-soft">
                {group}
              </p>
              {ofGroup.map((command) => (
                <div
                  key={command.id}
                  id={`${id}-${command.id}`}
                  role="option"
                  aria-selected={command === current}
                  tabIndex={-1}
                  onClick={command.run}
                  onKeyDown={press}
                  onPointerMove={() => setAt(inOrder.indexOf(command))}
                  className={`flex cursor-pointer items-center justify-between gap-3 rounded px-2 py-1.5 text-sm ${command === current ? "bg-accent-soft text-accent-strong" : ""}`}
                >
                  <span dir="auto" className="truncate">
                    {command.name}
                  </span>
                  {command.hint}
                </div>
              ))}
            </Fragment>
          ))}
        </div>
      ) : (
        <p role="status" className="px-4 py-4 text-sm text-ink-soft">
          {t("none")}
        </p>
      )}
    </div>
  );
}
