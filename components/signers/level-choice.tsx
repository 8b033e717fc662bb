"use client";

import { useTranslations } from "next-intl";
import { Field, inputClass } from "#components/ui/field.tsx";
import { type RiskLevel, riskLevels } from "#lib/domain/signers/risk.ts";

/** A choice among the levels of risk. */
export function LevelChoice(props: {
  label: string;
  value: RiskLevel;
  onChange: (level: RiskLevel) => void;
  levels?: readonly RiskLevel[];
  error?: string;
}) {
  const t = useTranslations("signers");
  const { levels = riskLevels } = props;
  return (
    <Field label={props.label} error={props.error}>
      {(control) => (
        <select
          {...control}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value as RiskLevel)}
          className={inputClass}
        >
          {levels.map((level) => (
            <option key={level} value={level}>
              {t("level", { level })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
