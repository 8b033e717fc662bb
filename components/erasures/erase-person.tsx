"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ChoiceField } from "#components/ui/choice-field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useReturnedFocus } from "#components/ui/use-returned-focus.ts";
import { countErasureAction, erasePersonAction } from "#lib/domain/erasures/actions.ts";
import type { MemberView } from "#lib/domain/members/present.ts";
import { EraseForm } from "./erase-form.tsx";
import { HeldRecords } from "./held-records.tsx";
import { useHeldRecords } from "./use-held-records.ts";
import { WhatGoes } from "./what-goes.tsx";

interface Extent {
  articles: number;
  events: number;
}

/** For admins: takes the name and the address of somebody who was taken out of the newsroom out of all it has. */
export function ErasePerson(props: { newsroom: string; former: readonly MemberView[] }) {
  const { newsroom, former } = props;
  const t = useTranslations("erasures");
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<string>();
  const [extent, setExtent] = useState<Extent>();
  const [erased, setErased] = useState<Extent>();
  const held = useHeldRecords();
  const button = useReturnedFocus(chosen !== undefined);
  const member = former.find(({ id }) => id === chosen);

  async function choose(memberId: string) {
    setErased(undefined);
    setExtent(undefined);
    held.setRecords([]);
    setChosen(memberId);
    const counted = await countErasureAction(newsroom, { memberId });
    if (!counted.ok) return;
    setExtent(counted.value);
    held.setRecords(counted.value.records);
  }

  const first = former[0];
  return (
    <section aria-labelledby="erase-person" className="flex flex-col items-start gap-3">
      <h2 id="erase-person" className="font-serif text-lg font-semibold">
        {t("person.title")}
      </h2>
      <p className="max-w-prose text-sm text-ink-soft">
        {t(first ? "person.about" : "person.nobody")}
      </p>
      {erased ? (
        <Notice tone="good">{`${t("person.done", { ...erased })} ${held.done}`.trim()}</Notice>
      ) : null}
      {first && !member ? (
        <Button ref={button} tone="bad" disabled={!hydrated} onClick={() => choose(first.id)}>
          {t("person.open")}
        </Button>
      ) : null}
      {member ? (
        <EraseForm
          key={member.id}
          name={t("person.title")}
          wanted={member.name}
          because="asked"
          run={(why) => {
            const { recordIds } = held;
            return erasePersonAction(newsroom, { memberId: member.id, recordIds, ...why });
          }}
          onDone={(value) => {
            setErased(value);
            setChosen(undefined);
          }}
          onCancel={() => setChosen(undefined)}
        >
          <ChoiceField
            label={t("person.who")}
            options={Object.fromEntries(
              former.map(({ id, name, email }) => [id, t("person.one", { name, email })]),
            )}
            value={member.id}
            onChange={choose}
          />
          <WhatGoes of="person" />
          <p role="status" className="text-sm">
            {extent ? t("person.extent", { ...extent }) : null}
          </p>
          <HeldRecords {...{ newsroom, ...held }} onChange={held.setRemoved} />
        </EraseForm>
      ) : null}
    </section>
  );
}
