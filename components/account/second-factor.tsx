"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { LocalTime } from "#components/ui/local-time.tsx";
import { ChangeFactor } from "./change-factor.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { SetUpFactor } from "./set-up-factor.tsx";

export interface FactorView {
  /** ISO 8601. */
  since: string;
  codesLeft: number;
  hasPassword: boolean;
}

/** A person's second factor: set up, as it is, changed and turned off. */
export function SecondFactor({ factor }: { factor?: FactorView }) {
  const t = useTranslations("account.factor");
  const [codes, setCodes] = useState<string[]>();
  if (codes) return <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />;
  if (!factor) return <SetUpFactor onCodes={setCodes} />;
  const { since, codesLeft } = factor;
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm">
        {t.rich("on", { since: () => <LocalTime iso={since} />, n: codesLeft })}
      </p>
      <ChangeFactor hasPassword={factor.hasPassword} onCodes={setCodes} />
    </div>
  );
}
