import { expect, it } from "vitest";
import { isNamingVerb, isSpeechVerb } from "./speech-verbs.ts";

it("tells verbs of speech from verbs of naming, and both from others", () => {
  expect(["said", "called", "ran"].map(isSpeechVerb)).toEqual([true, false, false]);
  expect(["said", "called", "ran"].map(isNamingVerb)).toEqual([false, true, false]);
});
