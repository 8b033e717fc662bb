import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ComparisonView } from "./paragraph-row.tsx";

/** Whether the two revisions are set into one text, or beside each other where there is room. */
export function ViewChoice(props: {
  address: string;
  pair: { from: number; to: number };
  view: ComparisonView;
}) {
  const t = useTranslations("revisions.changes");
  const { address, pair, view } = props;
  return (
    <nav
      aria-label={t("how")}
      className="flex gap-0.5 rounded-md border border-line-strong bg-surface p-0.5 text-sm max-md:hidden"
    >
      {(["inline", "side"] as const).map((one) => (
        <Link
          key={one}
          href={`${address}/changes?from=${pair.from}&to=${pair.to}${one === "side" ? "&view=side" : ""}`}
          replace
          scroll={false}
          prefetch={false}
          aria-current={view === one ? "true" : undefined}
          className={`rounded px-2 py-1 ${view === one ? "bg-ink text-on-fill" : "text-ink-soft hover:bg-sunken"}`}
        >
          {t(one)}
        </Link>
      ))}
    </nav>
  );
}
