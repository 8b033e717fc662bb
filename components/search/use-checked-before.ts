"use client";

import { useEffect, useState } from "react";
import { checkedBeforeAction } from "#lib/domain/search/actions.ts";
import type { CheckedBefore } from "#lib/domain/search/checked-before.ts";

/** What was checked before that is like the claim, read when the claim is opened; undefined until then. */
export function useCheckedBefore(newsroom: string, claimId: string): CheckedBefore[] | undefined {
  const [found, setFound] = useState<{ claimId: string; claims: CheckedBefore[] }>();
  useEffect(() => {
    let isShown = true;
    checkedBeforeAction(newsroom, { claimId }).then(
      (result) => {
        if (isShown && result.ok) setFound({ claimId, claims: result.value });
      },
      // It is an aid: where the server cannot be reached, the claim is as it is without it.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [newsroom, claimId]);
  return found?.claimId === claimId ? found.claims : undefined;
}
