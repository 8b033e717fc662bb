import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

const mark = "rounded-sm px-0.5 underline decoration-2 underline-offset-4";

/** A picture in words of what Stet does; it says nothing that the sentence beside it does not. */
export function MarkedLine() {
  const t = useTranslations("sessions.example");
  const bad = (words: ReactNode) => (
    <span className={`${mark} bg-bad-soft decoration-bad`}>{words}</span>
  );
  const good = (words: ReactNode) => (
    <span className={`${mark} bg-good-soft decoration-good decoration-dotted`}>{words}</span>
  );
  return (
    <div aria-hidden="true" className="max-w-md select-none font-serif text-lg leading-9">
      <p>{t.rich("countries", { bad, good })}</p>
      <div className="mt-5 flex flex-col gap-2 font-sans text-xs leading-5">
        <p className="border-s-2 border-bad ps-3 text-bad">{t("contradiction")}</p>
        <p className="border-s-2 border-good ps-3 text-good">{t("stands")}</p>
      </div>
    </div>
  );
}
