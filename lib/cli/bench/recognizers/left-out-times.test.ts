import { expect, it } from "vitest";
import { reasonToLeaveOutTime } from "./left-out-times.ts";

const sentence = (Input: string, Text = "") => ({
  Input,
  Results: Text
    ? [{ Text, Start: Input.toLowerCase().indexOf(Text), End: Input.length - 1, Resolution: {} }]
    : [],
});

it.each([
  ["I'll be back at 9p", "", true],
  ["I'll go back in 5 minutes", "", true],
  ["Where were you Monday 3-8", "monday 3-8", true],
  ["I'll go back Oct/2", "oct/2", true],
  ["let's meet around dinner", "", true],
  ["It closed on 6 May 2019.", "6 may 2019", false],
  ["It ran from 2014 to 2018.", "from 2014 to 2018", false],
  ["Doors open at 7:30 p.m.", "7:30 p.m.", false],
])("%j is left out: %j", (text, result, out) => {
  expect(reasonToLeaveOutTime(sentence(text, result)) !== undefined).toBe(out);
});
