import { useTranslations } from "next-intl";
import { useState } from "react";
import type { HoldingRecord } from "#lib/domain/records/queries.ts";

export type HeldRecord = Pick<HoldingRecord, "id" | "title">;

/** The imported records that hold what is to be erased, and whether they go with it. */
export function useHeldRecords() {
  const t = useTranslations("erasures.records");
  const [records, setRecords] = useState<readonly HeldRecord[]>([]);
  const [isRemoved, setRemoved] = useState(true);
  const count = records.length;
  return {
    ...{ records, setRecords, isRemoved, setRemoved },
    recordIds: isRemoved ? records.map(({ id }) => id) : [],
    /** What came of them, once it is erased. */
    done: count === 0 ? "" : t(isRemoved ? "removed" : "left", { count }),
  };
}
