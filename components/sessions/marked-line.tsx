/** A picture in words of what Stet does; it says nothing that the sentence beside it does not. */
export function MarkedLine() {
  const mark = "rounded-sm px-0.5 underline decoration-2 underline-offset-4";
  return (
    <div aria-hidden="true" className="max-w-md select-none font-serif text-lg leading-9">
      <p>
        The minister received envoys from{" "}
        <span className={`${mark} bg-bad-soft decoration-bad`}>five countries</span>: Chad, Chile,
        Ghana and Peru. The talks, on{" "}
        <span className={`${mark} bg-good-soft decoration-good decoration-dotted`}>
          Monday, 6 May 2024
        </span>
        , were the first.
      </p>
      <div className="mt-5 flex flex-col gap-2 font-sans text-xs leading-5">
        <p className="border-s-2 border-bad ps-3 text-bad">
          The text says five countries and lists four.
        </p>
        <p className="border-s-2 border-good ps-3 text-good">
          6 May 2024 was a Monday: stet, let it stand.
        </p>
      </div>
    </div>
  );
}
