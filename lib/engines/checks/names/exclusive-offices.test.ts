import { expect, it } from "vitest";
import { fitOf } from "./exclusive-offices.ts";

it.each<[string[], string[], string]>([
  [["minister of defense"], ["minister of foreign affairs"], "exclusive"],
  [["minister of finance"], ["minister of trade"], "odd"],
  [["minister"], ["secretary of state"], "exclusive"],
  [["minister of finance"], ["secretary of state"], "exclusive"],
  [["secretary of health"], ["secretary of state"], "odd"],
  [["secretary of health"], ["minister of health"], "same"],
  [["prime minister"], ["minister of finance"], "odd"],
  [["prime minister"], ["minister of defense"], "open"],
  [["chancellor"], ["prime minister"], "exclusive"],
  [["chancellor"], ["secretary of interior"], "exclusive"],
  [["chancellor"], ["minister of finance"], "same"],
  [["minister"], ["minister of health"], "same"],
  [["secretary"], ["secretary of state"], "same"],
  [["secretary of state"], ["minister of foreign affairs"], "same"],
  [["prime minister", "minister of finance"], ["minister of finance"], "same"],
  [["senator"], ["representative"], "exclusive"],
  [["senator"], ["governor"], "odd"],
  [["captain"], ["major"], "odd"],
  [["goalkeeper"], ["striker"], "exclusive"],
  [["striker"], ["midfielder"], "odd"],
  [["president"], ["chief executive"], "open"],
  [[], ["president"], "open"],
])("%j and %j: %s", (a, b, fit) => {
  expect(fitOf(a, b)).toBe(fit);
  expect(fitOf(b, a)).toBe(fit);
});
