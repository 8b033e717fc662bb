import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Where something will stand. */
export function Bone({ className }: { className: string }) {
  return <div className={`animate-pulse rounded bg-sunken ${className}`} />;
}

/** A page or a part of it in its shape, until it has come; those who do not see it are told that it is on its way. */
export function Skeleton({ children }: { children: ReactNode }) {
  const t = useTranslations("ui");
  return (
    <div role="status">
      <span className="sr-only">{t("coming")}</span>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}

/** Lines of a text. */
export function LineBones({ count }: { count: number }) {
  return (
    <div className="flex flex-col gap-3">
      {Array.from({ length: count }, (_, line) => `line ${line}`).map((line, at) => (
        <Bone key={line} className={`h-4 ${at % 4 === 3 ? "w-3/5" : "w-full"}`} />
      ))}
    </div>
  );
}
