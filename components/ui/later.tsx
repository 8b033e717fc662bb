"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect } from "react";
import { holdKeys } from "#components/keys/held-keys.ts";
import { Button } from "./button.tsx";
import type { LaterCode } from "./later-code.ts";
import { Notice } from "./notice.tsx";
import { LineBones, Skeleton } from "./skeleton.tsx";

/** What needs code that may still be on its way: its shape until then, and keys wait for it. */
export function Later<Code>(props: { code: LaterCode<Code>; children: (code: Code) => ReactNode }) {
  const code = props.code.useCode();
  return code ? props.children(code) : <Coming code={props.code} />;
}

function Coming({ code }: { code: LaterCode<unknown> }) {
  const t = useTranslations("ui");
  const { preload } = code;
  const hasFailed = code.useFailed();
  useEffect(preload, [preload]);
  useEffect(() => (hasFailed ? undefined : holdKeys()), [hasFailed]);
  useEffect(() => {
    window.addEventListener("online", preload);
    return () => window.removeEventListener("online", preload);
  }, [preload]);
  if (!hasFailed) {
    return (
      <Skeleton>
        <LineBones count={4} />
      </Skeleton>
    );
  }
  return (
    <Notice tone="warn">
      <p>{t("notCome")}</p>
      <Button className="mt-2" onClick={preload}>
        {t("fault.retry")}
      </Button>
    </Notice>
  );
}
