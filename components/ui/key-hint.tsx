/** The key that does the same as the button it stands in. */
export function KeyHint({ of }: { of: string }) {
  return (
    <span
      aria-hidden="true"
      className="rounded border border-current/40 px-1 font-sans text-xs leading-4 font-normal uppercase max-sm:hidden"
    >
      {of}
    </span>
  );
}
