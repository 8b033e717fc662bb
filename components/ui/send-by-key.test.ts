import { expect, test, vi } from "vitest";
import { sendByKey } from "./send-by-key.ts";

const plain = { key: "Enter", ctrlKey: true, metaKey: false, repeat: false };

function press(keys: Partial<typeof plain>, listeners = 1): number {
  const form = { requestSubmit: vi.fn() };
  let goesOn = true;
  const event = {
    ...{ ...plain, ...keys },
    currentTarget: { closest: () => form },
    preventDefault: vi.fn(),
    stopPropagation: () => {
      goesOn = false;
    },
  };
  // As the press goes up: from the field to the form around it.
  for (let heard = 0; heard < listeners && goesOn; heard += 1) sendByKey(event);
  return form.requestSubmit.mock.calls.length;
}

test("Ctrl or Cmd with Enter sends, Enter alone does not, nor does a key that is held", () => {
  expect(press({})).toBe(1);
  expect(press({ ctrlKey: false, metaKey: true })).toBe(1);
  expect(press({ ctrlKey: false })).toBe(0);
  expect(press({ key: "a" })).toBe(0);
  expect(press({ repeat: true })).toBe(0);
});

test("a field and its form that both hear it send once", () => {
  expect(press({}, 2)).toBe(1);
});
