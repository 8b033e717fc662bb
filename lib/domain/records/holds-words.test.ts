import { expect, test } from "vitest";
import { holdsWords } from "./holds-words.ts";

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const name = 'Dr Inès "Nessa" Corvo';

test.each([
  ["as it is", bytes({ title: `What ${name} said` })],
  ["in JSON within JSON, as events lie in it", bytes({ detail: JSON.stringify({ by: name }) })],
  ["in other letters", bytes({ by: name.toUpperCase() })],
  ["composed otherwise", bytes({ by: name.normalize("NFD") })],
  [
    "with all but ASCII escaped",
    new TextEncoder().encode('{"by":"Dr In\\u00E8s \\"Nessa\\" Corvo"}'),
  ],
])("a name is found %s", (_, record) => {
  expect(holdsWords(record, ["elsewhere", name])).toBe(true);
});

test("what is not there is not found", () => {
  expect(holdsWords(bytes({ by: "Dr Ines Corvi" }), [name])).toBe(false);
  expect(holdsWords(bytes({ by: name }), [])).toBe(false);
});
