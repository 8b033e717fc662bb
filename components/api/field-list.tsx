import type { FieldLine } from "#lib/platform/api/type-words.ts";

/** Fields with what they are; the document is English whatever the reader's language. */
export function FieldList({ fields, needed }: { fields: readonly FieldLine[]; needed: string }) {
  return (
    <ul className="mt-1 flex flex-col gap-1">
      {fields.map(({ name, type, isRequired, about, fields: inner }) => (
        <li key={name} className="text-sm [overflow-wrap:anywhere]">
          <code className="font-semibold">{name}</code>{" "}
          <span className="text-ink-soft">
            {type}
            {isRequired ? `, ${needed}` : ""}
          </span>
          {about ? <span className="block text-ink-soft">{about}</span> : null}
          {inner.length > 0 ? (
            <div className="ms-1 border-s border-line ps-3">
              <FieldList fields={inner} needed={needed} />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
