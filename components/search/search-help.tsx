const ways: readonly [typed: string, finds: string][] = [
  ["envoys talks", "what has both words, in any of their forms"],
  ["“three countries”", "these words one after the other"],
  ["envoys -Chad", "what has the first word and not the second"],
  ["kind:claim,note", "articles, claims, evidence, sources, notes or corrections"],
  ["state:approved", "claims, articles or notes in a state"],
  ["rating:wrong", "claims by their verdict"],
  ["by:Anna", "what somebody wrote"],
  ["article:“Envoys meet”", "in articles with these words in their title"],
  ["after:2024-05-01 before:2024-06-01", "from the first day on, before the second"],
];

/** What can be typed into the search. */
export function SearchHelp({ open }: { open: boolean }) {
  return (
    <details open={open} className="text-sm">
      <summary className="w-fit rounded text-accent">What can be typed</summary>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5 max-sm:grid-cols-1">
        {ways.map(([typed, finds]) => (
          <div key={typed} className="contents">
            <dt className="max-sm:mt-1">
              <code className="rounded bg-sunken px-1.5 py-0.5 text-[13px]">{typed}</code>
            </dt>
            <dd className="text-ink-soft">{finds}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
