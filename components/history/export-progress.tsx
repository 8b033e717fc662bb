import { useTranslations } from "next-intl";
import type { OrderView } from "./use-long-export.ts";

/** Which stage a report is passing, and how much of it is done where that can be told. */
export function ExportProgress({ order }: { order: OrderView }) {
  const t = useTranslations("history.export");
  const { format, stages, stage, progress } = order;
  if (!stage) return <span>{`${t("beingMade")} ${t("waiting")}`}</span>;
  const step = { step: String(stages.indexOf(stage) + 1), steps: String(stages.length) };
  const words = t(`stages.${stage === "writing" && format === "pdf" ? "setting" : stage}`);
  return (
    <>
      <span>{t("beingMade")}</span>
      <span>
        {stages.length > 1 ? `${t("step", step)} ` : null}
        {words}
      </span>
      <progress
        aria-hidden="true"
        className="h-2 w-24 indeterminate:motion-safe:animate-pulse indeterminate:motion-reduce:hidden"
        max={100}
        // Without a value it moves, which says that it goes on, and not how far it is.
        value={progress ?? undefined}
      />
      {progress === null ? null : <span>{t("progress", { progress: String(progress) })}</span>}
    </>
  );
}
