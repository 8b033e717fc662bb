"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { EraseSource } from "#components/erasures/erase-source.tsx";
import { Button } from "#components/ui/button.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { SourceView } from "#lib/domain/sources/present.ts";
import { SourceForm } from "./source-form.tsx";
import { VisibilityForm } from "./visibility-form.tsx";
import { WhoSees } from "./who-sees.tsx";

function Entry({ source }: { source: SourceView }) {
  const t = useTranslations("sources");
  const words = useTranslations("words");
  const { newsroom, can } = useWorkbench().view;
  return (
    <li className="flex gap-3 rounded-lg border border-line bg-surface px-3.5 py-2.5 shadow-card">
      <span className="font-semibold text-accent tabular-nums">{source.number}</span>
      <div className="flex min-w-0 flex-col gap-0.5 text-sm">
        <p className="font-medium" dir="auto">
          {source.title}
        </p>
        <p className="text-xs text-ink-soft">{words(`sourceKinds.${source.kind}`)}</p>
        {source.url ? (
          <a
            href={source.url}
            target="_blank"
            rel="noopener noreferrer nofollow"
            className="break-all text-accent underline"
            dir="ltr"
          >
            {source.url}
          </a>
        ) : null}
        {source.file ? (
          <p>
            <a
              href={`/n/${newsroom}/files/${source.file.id}`}
              className="text-accent underline"
              download
            >
              <bdi>{source.file.name}</bdi>
            </a>{" "}
            <span className="text-xs text-ink-soft">
              {t("size", {
                kilobytes: Math.ceil(source.file.size / 1000),
                digest: source.file.sha256.slice(0, 12),
              })}
            </span>
          </p>
        ) : null}
        {source.note ? (
          <p className="whitespace-pre-wrap" dir="auto">
            {source.note}
          </p>
        ) : null}
        <WhoSees visibleTo={source.visibleTo} />
        {source.canSetVisibility ? <VisibilityForm source={source} /> : null}
        {can.erase ? <EraseSource source={source} /> : null}
      </div>
    </li>
  );
}

/** The article's own source list: one source serves many claims. */
export function SourceList() {
  const t = useTranslations("sources");
  const { view } = useWorkbench();
  const [adding, setAdding] = useState(false);
  return (
    <div className="flex flex-col gap-3">
      {view.sources.length > 0 ? (
        <ol className="flex flex-col gap-2">
          {view.sources.map((source) => (
            <Entry key={source.id} source={source} />
          ))}
        </ol>
      ) : (
        <p className="text-sm text-ink-soft">{t("none")}</p>
      )}
      {adding ? (
        <div className="rounded-lg border border-line bg-surface p-3.5 shadow-card">
          <SourceForm onCancel={() => setAdding(false)} />
        </div>
      ) : null}
      {view.can.addSource && !adding ? (
        <div>
          <Button onClick={() => setAdding(true)}>{t("addOne")}</Button>
        </div>
      ) : null}
      {view.can.erase ? <EraseSource /> : null}
    </div>
  );
}
