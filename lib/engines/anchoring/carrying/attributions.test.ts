import { expect, it } from "vitest";
import { wordsIn } from "../alignment/words.ts";
import { attributionsIn } from "./attributions.ts";
import { Quotations } from "./quotations.ts";

function attributed(text: string): string {
  const words = wordsIn(text, { start: 0, end: text.length });
  const says = attributionsIn(text, words, new Quotations(text).isSingleMark);
  return words
    .filter((_, at) => says[at] === 1)
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");
}

it.each([
  ["The port is shut", ""],
  ["Mayor Roth said that the port is shut", "Mayor Roth said"],
  ["The port is shut, said Mayor Roth, who saw it", "said Mayor Roth"],
  ["“The port is shut,” said Roth", "said Roth"],
  ["‘The port is shut,’ said Roth", "said Roth"],
  ["The port is shut, Roth’s spokesman said", "Roth’s spokesman said"],
  ["The port is shut, according to the mayor", "according to the mayor"],
  ["Officials told Reuters that the port is shut", "Officials told Reuters"],
  ["Officials told the New York Times it is shut", "Officials told the New York Times"],
  ["Roth, the mayor of Paris, said that the port is shut", "Roth the mayor of Paris said"],
  ["Vice-mayor Roth said it is shut", "Vice - mayor Roth said"],
  ["A survey by Yale found the port shut", "A survey by Yale found"],
  ["The divers found the port shut", ""],
  ["The United States shut the port", ""],
  ["The report was long", ""],
  ["It is shut, as was reported by Le Monde on Monday", "as was reported Le Monde"],
  ["In a statement to the court it was shut", "statement the court"],
  ["Roth: “The port is shut.”", "Roth"],
  ["Mayor: port is shut", "Mayor"],
  ["Per Roth, it was shut", "Per Roth"],
  ["It was shut, as Roth put it", "as Roth"],
  ["In Roth’s view, it was shut", "In Roth’s view"],
  ["It was shut, in the words of Roth", "in the words Roth"],
  ["It was shut (source: army)", "army )"],
  ["Port to close: mayor", "mayor"],
  ["“It was shut” – Roth", "Roth"],
  ["One thing was clear: it was shut.", ""],
  ["It was shut at 17:30 by hand", ""],
  ["قال الوزير إن الميناء أغلق", "قال الوزير"],
  ["الميناء أغلق، وفقًا للوزير", "وفقًا للوزير"],
  ["أغلق الميناء وأعلن الوزير أن السفن غادرت", "وأعلن الوزير"],
])("%s", (text, words) => {
  expect(attributed(text)).toBe(words);
});
