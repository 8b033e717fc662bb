import { expect, it } from "vitest";
import { sentTexts } from "./sent-texts.ts";

it("sends what browsers say, without the history's sentences", async () => {
  const texts: object = JSON.parse((await sentTexts("en")).json);
  expect(texts).toHaveProperty("ui.coming", "Loading");
  expect(texts).not.toHaveProperty("events");
});

it("keeps each language at an address of its own, made of its content", async () => {
  const texts = await Promise.all((["en", "ar", "de", "en"] as const).map(sentTexts));
  const hashes = texts.map(({ address }) => /^\/texts\/\w\w\/([0-9a-f]{16})$/.exec(address)?.[1]);
  expect(hashes).not.toContain(undefined);
  expect(new Set(hashes).size).toBe(3);
  expect(hashes[3]).toBe(hashes[0]);
});
