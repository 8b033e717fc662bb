import type { WordListKind } from "#lib/domain/check-settings/schema.ts";

/** What each list of words is for, in words for the desk. */
export const wordLists: Record<
  WordListKind,
  { title: string; about: string; hint: string; none: string }
> = {
  spellings: {
    title: "Allowed spellings",
    about:
      "One name written in several ways, such as transliterations, that may stand side by side in a text. The check of spellings says nothing of them.",
    hint: "One name a line, its spellings with commas between them: Gaddafi, Qaddafi, Kadhafi",
    none: "Every name is to be spelled in one way only.",
  },
  metonyms: {
    title: "Places that stand for a government",
    about:
      "Names of places that this newsroom uses for those who govern from there. The check of places says nothing of them.",
    hint: "One name a line: Downing Street",
    none: "A place that speaks or decides gets a notice.",
  },
  well_known_names: {
    title: "Names known to everyone",
    about:
      "People and bodies that need no first name and no introduction. The check of first references says nothing of them.",
    hint: "One name a line: Shakespeare",
    none: "A surname is expected after the full name.",
  },
};
