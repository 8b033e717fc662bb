import { participantsFile } from "./demo-draft.ts";

/** The reporter's source list of the English article, by what the seed calls each entry. */
export const demoSources = {
  statement: {
    kind: "url",
    title: "White House statement on the meeting of 15 May",
    url: "https://example.org/white-house/2024-05-16-meeting-with-envoys",
    note: "Put out on Thursday evening. Says 17 countries, and names the governments below.",
  },
  call: {
    kind: "url",
    title: "Pentagon's account of the call between Austin and Gallant",
    url: "https://example.org/pentagon/2024-05-16-call",
    note: "The two quoted words are in its second paragraph.",
  },
  participants: {
    kind: "file",
    title: "Printed list of those represented",
    note: "Typed off the hand-out by our correspondent.",
    file: participantsFile,
  },
  correspondent: {
    kind: "person",
    title: "Lena Brandt, our correspondent in Washington",
    note: "Reached by telephone on Thursday, 22:40 Mecca time. Has the hand-out and can read it to us again.",
  },
  translation: {
    kind: "note",
    title: "How the draft came about",
    note: "I wrote the English from our Arabic wire copy, in a hurry. Where the Arabic says of the countries that they have “أسرى” in Gaza, please look at my English again.",
  },
  court: {
    kind: "url",
    title: "The International Court of Justice's list of cases",
    url: "https://example.org/icj/cases",
    note: "For the last paragraph.",
  },
} as const;

export type DemoSource = keyof typeof demoSources;
