import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { isInTurn } from "./in-turn.ts";

it("knows what is told in turn", () => {
  const inTurn = (text: string) => {
    const t = readEnglishText(text);
    return isInTurn(t, t.tokens.length - 6, t.tokens.length - 1);
  };
  expect(inTurn("She flew to Oslo, Bergen and Rome.")).toBe(true);
  expect(inTurn("Clinton, Bush and Obama spoke.")).toBe(true);
  expect(inTurn("It rained in Oslo, Bergen and Rome.")).toBe(false);
});
