"use client";

import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import { Time } from "#components/ui/time.tsx";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import { claimTones } from "../tones.ts";
import { narrow } from "./column-heads.tsx";

/** One claim in the table; its statement opens it beside. */
export function ClaimRow(props: {
  claim: ClaimView;
  ticked: boolean;
  onTick: (on: boolean) => void;
}) {
  const { claim, ticked, onTick } = props;
  const t = useTranslations("claims");
  const words = useTranslations("words");
  const { view, selectedId, select } = useWorkbench();
  const cell = "px-1.5 py-2 align-top";
  const [verdict] = claim.verdicts;
  return (
    <tr
      className={`border-b border-line ${selectedId === claim.id ? "bg-accent-soft" : "hover:bg-sunken"}`}
    >
      <td className="py-2 align-top">
        <input
          type="checkbox"
          aria-label={t("table.tick", { number: claim.number })}
          checked={ticked}
          onChange={(event) => onTick(event.target.checked)}
          className="size-4 accent-accent"
        />
      </td>
      <th scope="row" className={`${cell} text-start font-semibold tabular-nums`}>
        {claim.number}
      </th>
      <td className={`${cell} min-w-40`}>
        <button
          type="button"
          dir="auto"
          aria-expanded={selectedId === claim.id}
          onClick={() => select(claim.id, { focus: true })}
          className="rounded text-start hover:underline"
        >
          {claim.statement}
        </button>
      </td>
      <td className={`${cell} ${narrow.category}`}>{words(`categories.${claim.category}`)}</td>
      <td className={cell}>
        <Chip tone={claimTones[claim.state]}>{words(`claimStates.${claim.state}`)}</Chip>
      </td>
      <td className={`${cell} ${narrow.priority}`}>{words(`priorities.${claim.priority}`)}</td>
      <td className={`${cell} ${narrow.owner}`}>
        {claim.owner ? (
          <bdi>{claim.owner.name}</bdi>
        ) : (
          <span className="text-ink-soft">{t("nobodyYet")}</span>
        )}
      </td>
      <td className={`${cell} whitespace-nowrap ${narrow.due}`}>
        {claim.dueAt ? (
          <Time iso={claim.dueAt} timeZone={view.article.dateline.timeZone} />
        ) : (
          <span className="text-ink-soft">–</span>
        )}
      </td>
      <td className={`${cell} ${narrow.verdict}`}>
        {verdict ? words(`ratings.${verdict.rating}`) : <span className="text-ink-soft">–</span>}
      </td>
    </tr>
  );
}
