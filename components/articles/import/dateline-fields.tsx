import { useId } from "react";
import { Field, inputClass } from "#components/ui/field.tsx";
import type { FieldsProps } from "./fields-props.ts";
import { datelineHint } from "./read-hint.ts";

const zones = Intl.supportedValuesOf("timeZone");

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeZone: "UTC" });

/** `Friday 17 May 2024. `: the field itself writes a date as the browser is set, in any order. */
function dayInWords(date: string): string {
  return date ? `${day.format(new Date(`${date}T00:00:00Z`))}. ` : "";
}

/** Where and when it is published: what “yesterday” and “on Thursday” are counted from. */
export function DatelineFields({ fields, reading, onChange, problemOf }: FieldsProps) {
  const zoneList = useId();
  const { dateline } = reading;
  return (
    <fieldset className="grid gap-4 sm:grid-cols-2">
      <legend className="mb-2 text-sm font-semibold">Dateline</legend>
      <Field
        label="Date"
        hint={`${dayInWords(fields.publishedOn)}${datelineHint(dateline, "publishedOn")}`}
        error={problemOf("publishedOn")}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            value={fields.publishedOn}
            onChange={(event) => onChange({ publishedOn: event.target.value })}
            className={inputClass}
          />
        )}
      </Field>
      <Field
        label="Time (if known)"
        hint={datelineHint(dateline, "publishedTime")}
        error={problemOf("publishedTime")}
      >
        {(control) => (
          <input
            {...control}
            type="time"
            value={fields.publishedTime}
            onChange={(event) => onChange({ publishedTime: event.target.value })}
            className={inputClass}
          />
        )}
      </Field>
      <div className="sm:col-span-2">
        <Field
          label="Time zone"
          hint={datelineHint(dateline, "timeZone")}
          error={problemOf("timeZone")}
        >
          {(control) => (
            <input
              {...control}
              list={zoneList}
              autoComplete="off"
              value={fields.timeZone}
              onChange={(event) => onChange({ timeZone: event.target.value })}
              className={inputClass}
            />
          )}
        </Field>
        <datalist id={zoneList}>
          {zones.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </div>
    </fieldset>
  );
}
