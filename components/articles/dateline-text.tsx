import type { Dateline } from "#lib/domain/articles/schema.ts";

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** `17 May 2024, 03:15, Asia/Riyadh`: wall-clock values of the place, as they were given. */
export function DatelineText({ dateline }: { dateline: Dateline }) {
  const { publishedOn, publishedTime, timeZone } = dateline;
  const zone = timeZone.replaceAll("_", " ");
  const time = publishedTime ? `, ${publishedTime}` : "";
  return (
    <span>
      <time dateTime={publishedOn}>{day.format(new Date(`${publishedOn}T00:00:00Z`))}</time>
      {`${time}, ${zone}`}
    </span>
  );
}
