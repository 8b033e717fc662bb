import { citiesNamed } from "../gazetteer/cities.ts";
import type { NameForm } from "./name-forms.ts";

/** Whether some town bears this one word as its name. */
export function isTown({ form }: Pick<NameForm, "form">): boolean {
  return citiesNamed(form).length > 0;
}

/** Whether the text has the word for a country or state, or some town bears it. */
export function isKnownPlace(form: Pick<NameForm, "form" | "place">): boolean {
  return form.place || isTown(form);
}
