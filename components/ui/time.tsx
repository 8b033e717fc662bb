/** `17 May 2024, 03:15` in this zone; the machine-readable time lies in the element. */
export function Time({ iso, timeZone }: { iso: string; timeZone: string }) {
  const shown = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(iso));
  return (
    <time dateTime={iso} title={iso}>
      {shown}
    </time>
  );
}
