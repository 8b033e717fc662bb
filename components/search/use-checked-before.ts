"use client";

import { useEffect, useState } from "react";
import { checkedBeforeAction } from "#lib/domain/search/actions.ts";
import type { CheckedBefore } from "#lib/domain/search/checked-before.ts";

/**
 * What was checked before that is like the claim, read when the claim is opened; undefined until then, and null
 * where it cannot be had.
 */
export function useCheckedBefore(
  newsroom: string,
  claimId: string,
): CheckedBefore[] | null | undefined {
  const [found, setFound] = useState<{ claimId: string; claims: CheckedBefore[] | null }>();
  useEffect(() => {
    let isShown = true;
    const show = (claims: CheckedBefore[] | null) => isShown && setFound({ claimId, claims });
    checkedBeforeAction(newsroom, { claimId }).then(
      (result) => show(result.ok ? result.value : null),
      // It is an aid: where the server cannot be reached, the claim is as it is without it.
      () => show(null),
    );
    return () => {
      isShown = false;
    };
  }, [newsroom, claimId]);
  return found?.claimId === claimId ? found.claims : undefined;
}
