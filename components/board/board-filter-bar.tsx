"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useOptimistic, useTransition } from "react";
import { inputClass } from "#components/ui/field.tsx";
import type { BoardFilter } from "#lib/domain/board/schema.ts";
import type { BoardView } from "./board-context.ts";

function Choice(props: {
  label: string;
  all: string;
  options: readonly (readonly [string, string])[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  return (
    <label className="flex min-w-0 flex-col gap-0.5 text-xs text-ink-soft">
      {props.label}
      <select
        value={props.value ?? ""}
        onChange={(event) => props.onChange(event.target.value || undefined)}
        className={`${inputClass} w-auto! max-w-80 py-1!`}
      >
        <option value="">{props.all}</option>
        {props.options.map(([key, name]) => (
          <option key={key} value={key} dir="auto">
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Which claims the board shows; the address says it too. */
export function BoardFilterBar({ view }: { view: BoardView }) {
  const t = useTranslations("board");
  const router = useRouter();
  const [pending, start] = useTransition();
  const [filter, showNow] = useOptimistic(view.filter);

  function change(part: Partial<Record<keyof BoardFilter, string | undefined>>) {
    const next = { ...filter, ...part } as BoardFilter;
    const given = Object.entries(next).filter((one): one is [string, string] => Boolean(one[1]));
    const query = new URLSearchParams(given).toString();
    start(() => {
      showNow(next);
      router.replace(`/n/${view.newsroom}/board${query ? `?${query}` : ""}`, { scroll: false });
    });
  }

  return (
    <search
      aria-label={t("filters")}
      aria-busy={pending}
      className="mb-5 flex flex-wrap items-end gap-3"
    >
      <Choice
        label={t("article")}
        all={t("allArticles")}
        options={view.articles.map(({ id, title }) => [id, title] as const)}
        value={filter.article}
        onChange={(article) => change({ article })}
      />
      <Choice
        label={t("checker")}
        all={t("anybody")}
        options={[
          ["nobody", t("nobody")],
          ...view.checkers.map(({ id, name }) => [id, name] as const),
        ]}
        value={filter.owner}
        onChange={(owner) => change({ owner })}
      />
      <label className="flex items-center gap-2 py-1.5 text-sm">
        <input
          type="checkbox"
          checked={filter.due === "overdue"}
          onChange={(event) => change({ due: event.target.checked ? "overdue" : undefined })}
          className="size-4 accent-accent"
        />
        {t("overdue")}
      </label>
    </search>
  );
}
