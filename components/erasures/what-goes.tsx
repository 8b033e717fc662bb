import { useMessages, useTranslations } from "next-intl";

/** In words, what an erasure takes out and what it leaves. */
export function WhatGoes({ of }: { of: "person" | "source" | "outsider" }) {
  const t = useTranslations("erasures");
  const { goes, stays } = useMessages().erasures[of];
  return (
    <div className="flex flex-col gap-2 text-sm">
      {Object.entries({ goes, stays }).map(([which, texts]) => (
        <div key={which}>
          <p className="font-medium">{t(which === "goes" ? "goes" : "stays")}</p>
          <ul className="list-disc ps-5">
            {Object.entries<string>(texts).map(([key, text]) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className="font-medium text-bad">{t("noUndo")}</p>
    </div>
  );
}
