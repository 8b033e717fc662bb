import { say } from "#lib/platform/languages/say.ts";
import texts from "#messages/en/revisions.json" with { type: "json" };
import type { Voice } from "./voice.ts";

const textAt = (name: string) =>
  String(name.split(".").reduce<unknown>((found, part) => Object(found)[part], texts));

/** English, as tests hear it. */
export const english: Voice = {
  say: (name, values) => say("en", textAt(name), values),
  list: (words) => new Intl.ListFormat("en").format(words),
};
