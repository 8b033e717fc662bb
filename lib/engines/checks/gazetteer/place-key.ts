import { nameForm } from "../reading/name-form.ts";

/** What a place's names are told by: lower case, without accents, apostrophes and stops. */
export function placeKey(name: string): string {
  return name.toLowerCase().split(" ").map(nameForm).join(" ");
}
