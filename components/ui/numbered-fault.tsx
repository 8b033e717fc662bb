"use client";

import { useTranslations } from "next-intl";
import { FaultMessage } from "./fault-message.tsx";

/** A fault of ours in the reader's language, with its number in the server's log. */
export function NumberedFault({ number }: { number?: string }) {
  const t = useTranslations("ui.fault");
  return (
    <FaultMessage title={t("title")} retry={t("retry")}>
      {number ? t("numbered", { number }) : t("nothingChanged")}
    </FaultMessage>
  );
}
