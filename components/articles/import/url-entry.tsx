import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field, inputClass } from "#components/ui/field.tsx";

/** Where a web address is given; fetching it is the caller's. */
export function UrlEntry(props: {
  disabled: boolean;
  error?: string;
  onAddress: (address: string) => void;
}) {
  const t = useTranslations("articles.new");
  const [address, setAddress] = useState("");
  return (
    <form
      noValidate
      className="mb-5"
      onSubmit={(event) => {
        event.preventDefault();
        props.onAddress(address);
      }}
    >
      <Field label={t("address")} hint={t("addressHint")} error={props.error}>
        {(control) => (
          <div className="flex gap-3">
            <input
              {...control}
              type="url"
              inputMode="url"
              dir="ltr"
              value={address}
              onChange={(event) => setAddress(event.target.value)}
              className={inputClass}
            />
            <Button type="submit" disabled={props.disabled || address.trim() === ""}>
              {t(props.disabled ? "reading" : "fetch")}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
