import { Time } from "#components/ui/time.tsx";
import type { RevisionView } from "#lib/domain/revisions/present.ts";
import { CopyHash } from "./copy-hash.tsx";
import { originLabels } from "./origins.ts";

/** How a revision came to be, by whom and when, with its note and its hash. */
export function RevisionLine(props: { revision: RevisionView; timeZone: string }) {
  const { revision, timeZone } = props;
  return (
    <div className="flex flex-col gap-0.5 text-sm">
      <p className="text-ink-soft">
        {originLabels[revision.origin] ?? revision.origin}
        {revision.by ? ` by ${revision.by}` : null}, <Time iso={revision.at} timeZone={timeZone} />
      </p>
      {revision.note ? (
        <p dir="auto" className="font-serif text-base break-words">
          {revision.note}
        </p>
      ) : null}
      <CopyHash sha256={revision.sha256} />
    </div>
  );
}
