"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ShownOnce } from "#components/ui/shown-once.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { makePasswordLinkAction } from "#lib/domain/members/actions.ts";
import type { MemberView } from "#lib/domain/members/present.ts";

/** A link for a member who forgot their password, where no e-mail can be sent. */
export function PasswordLinkButton({ newsroom, member }: { newsroom: string; member: MemberView }) {
  const t = useTranslations("members.passwordLink");
  const hydrated = useHydrated();
  const { act, pending, failure } = useAct();
  const [link, setLink] = useState<string>();
  const { id: memberId, name } = member;

  async function make() {
    const done = await act(() => makePasswordLinkAction(newsroom, { memberId }));
    setLink(done?.value.link);
  }

  return (
    <>
      <Button disabled={!hydrated || pending} aria-label={t("makeOf", { name })} onClick={make}>
        {t("make")}
      </Button>
      {failure || link ? (
        <div className="order-last w-full">
          {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
          {link ? (
            <Notice tone="good">
              {t("handOver", { name })}
              <ShownOnce label={t("link")} secret={link} />
            </Notice>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
