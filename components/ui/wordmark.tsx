/** The name, with the dots that an editor sets under words that are to stand. */
export function Wordmark({ className = "" }: { className?: string }) {
  return (
    <span
      className={`font-serif font-semibold tracking-tight underline decoration-accent decoration-dotted decoration-[0.14em] underline-offset-[0.22em] ${className}`}
    >
      stet
    </span>
  );
}
