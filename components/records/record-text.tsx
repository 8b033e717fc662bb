import type { RecordView } from "#lib/reports/record-view.ts";

const looks = {
  settled: "underline decoration-good decoration-2 underline-offset-4",
  unsettled: "underline decoration-warn decoration-2 underline-offset-4",
};

/** The text that a record is of, with the numbers of its claims where their words end. */
export function RecordText({ record }: { record: RecordView }) {
  return (
    <div
      lang={record.language}
      dir={record.direction}
      className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4 font-serif text-base leading-relaxed break-words shadow-card sm:p-6"
    >
      {record.paragraphs.map(({ start, segments }) => (
        <p key={start}>
          {segments.map(({ start: from, text, standing, ends }) => (
            <span key={from}>
              {standing ? <span className={looks[standing]}>{text}</span> : text}
              {ends.map((number) => (
                <sup key={number} className="ms-0.5 font-sans text-xs">
                  <a href={`#claim-${number}`} className="text-accent">
                    {number}
                  </a>
                </sup>
              ))}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
