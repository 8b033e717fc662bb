import { Notice } from "#components/ui/notice.tsx";
import type { ChainView } from "#lib/domain/history/present.ts";

/** The chain's head in full, whether the chain holds, and what that proves and does not. */
export function ChainProof({ chain, of }: { chain: ChainView; of: string }) {
  const { head, problem } = chain;
  return (
    <section
      aria-labelledby="chain-proof"
      className="mb-6 rounded-lg border border-line bg-surface px-4 py-4 shadow-card md:px-5"
    >
      <h2 id="chain-proof" className="font-serif text-lg font-semibold">
        What this log proves
      </h2>
      <div className="mt-3">
        {problem ? (
          <Notice tone="bad">This chain does not hold: {problem}.</Notice>
        ) : (
          <Notice tone="good">
            Recomputed just now: the chain of {of} holds, from event 1 to event {head.seq}.
          </Notice>
        )}
      </div>
      <dl className="mt-4">
        <dt className="text-xs font-semibold text-ink-soft">Head hash, of event {head.seq}</dt>
        <dd className="mt-0.5 font-mono text-xs break-all">{head.hash}</dd>
      </dl>
      <p className="mt-3 max-w-prose text-sm text-ink-soft">
        The hash of each event is made from what it says and from the hash before it. To change,
        remove or insert one, every hash after it would have to change too. Whoever has noted a head
        hash, as every exported report does, can tell whether anything up to that event was altered
        since. It does not prove that what people wrote is right.
      </p>
    </section>
  );
}
