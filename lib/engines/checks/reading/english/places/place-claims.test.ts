import { expect, it } from "vitest";
import { readMentions } from "../names/mentions.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readPlaceClaims } from "./place-claims.ts";

it("gives each claim its phrase, town, whole and whether it is quoted", () => {
  const text = "He said: “It is in Lyon, France, today.”";
  const t = readEnglishText(text);
  const [claim] = readPlaceClaims(t, readMentions(t));
  expect(claim && text.slice(claim.stated.start, claim.stated.end)).toBe("Lyon, France");
  expect(claim).toMatchObject({
    relation: "in",
    town: { name: "Lyon" },
    whole: { code: "FR", kind: "country" },
    sure: true,
    quoted: true,
  });
});
