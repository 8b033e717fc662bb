import { expect, test } from "vitest";
import { canonicalJson } from "#lib/core/canonical-json.ts";
import {
  digestsOf,
  emptyReadings,
  emptySourceDetail,
  redactDetail,
  redactText,
  refuseTelling,
  spellings,
  tellingTexts,
  typeOf,
} from "./redact.ts";

const actor = { name: "Omar Haddad", roles: ["reviewer"] };

test("a text is erased however it is written, the longest first", () => {
  const all = spellings(["Omar Haddad", 'Omar "O" Haddad']);
  expect(all[0]).toBe('Omar \\"O\\" Haddad');
  expect(all).toContain("OMAR HADDAD");
  expect(redactText("omar haddad asked Omar Haddad", all)).toBe("(erased) asked (erased)");
  expect(spellings([""])).toEqual([]);
});

test("texts of a source that could stand anywhere by chance are not looked for elsewhere", () => {
  expect(tellingTexts(["Memo", "A confidential memo", null, undefined, ""])).toEqual([
    "A confidential memo",
  ]);
});

test("beside an event the name goes wherever it stands, and the article's own words stay", () => {
  const span = { start: 0, end: 11, exact: "Omar Haddad", prefix: "", suffix: " said" };
  const detail = {
    actor,
    body: "Omar Haddad says so.",
    document: { content: [{ text: "Omar Haddad" }] },
    spans: [span],
    was: ["Omar Haddad"],
  };
  expect(
    JSON.parse(
      redactDetail("annotation.added", JSON.stringify(detail), spellings(["Omar Haddad"])),
    ),
  ).toEqual({
    actor: { ...actor, name: "(erased)" },
    body: "(erased) says so.",
    document: { content: [{ text: "(erased)" }] },
    spans: [span],
    was: ["Omar Haddad"],
  });
  const edited = canonicalJson({ actor, body: "x", was: "Omar Haddad was here" });
  expect(JSON.parse(redactDetail("annotation.edited", edited, ["Omar Haddad"])).was).toBe(
    "(erased) was here",
  );
});

test("a short name is not taken out of what programs write", () => {
  const said = { roles: ["editor"], language: "tor", digest: "tor" };
  const detail = canonicalJson({ ...said, reason: "Tor asked." });
  const left = redactDetail("claim.approved", detail, spellings(["Tor"]));
  expect(JSON.parse(left)).toEqual({ ...said, reason: "(erased) asked." });
});

test("of what a source's event says nothing is left but who acted", () => {
  const file = { name: "memo.pdf", mediaType: "application/pdf", size: 3, sha256: "a".repeat(64) };
  const said = canonicalJson({
    actor,
    title: "The memo",
    url: "https://x.example",
    note: "",
    file,
  });
  expect(JSON.parse(emptySourceDetail(said))).toEqual({
    ...{ actor, title: "(erased)", url: "(erased)", note: "" },
    file: { name: "(erased)", mediaType: "(erased)", size: 0, sha256: "0".repeat(64) },
  });
});

test("a reason does not name what is erased; the event has a digest of what is left", () => {
  expect(() => refuseTelling("They asked.", ["Omar Haddad"])).not.toThrow();
  expect(() => refuseTelling("Omar Haddad asked.", ["Omar Haddad"])).toThrow("leave that out");
  const [one] = digestsOf([{ seq: 2, type: "claim.withdrawn", salt: "ab", detail: "{}" }]);
  const digest = expect.stringMatching(/^[0-9a-f]{64}$/);
  expect(one).toEqual({ seq: 2, detail: digest, parts: digest });
});

const finding = {
  ...{
    id: "f",
    rule: "quote-fidelity",
    message: "The source has “Omar Haddad”.",
    tolerance: "exact",
  },
  ...{ steps: ["Omar Haddad"], suggestions: [], reconciliation: "Two of them." },
  spans: [{ exact: "Omar Haddad" }],
};

test("what the checks found in a source loses the words, or all of them; the text's own stay", () => {
  const said = JSON.stringify({ actor, findings: [finding, { ...finding, rule: "list-count" }] });
  const [read, own] = JSON.parse(redactDetail("checks.run", said, ["Omar Haddad"])).findings;
  expect(read).toMatchObject({ message: "The source has “(erased)”.", steps: ["(erased)"] });
  expect(read.spans).toEqual(finding.spans);
  expect(own.message).toBe(finding.message);
  const [emptied] = JSON.parse(emptyReadings("checks.compared", said)).findings;
  const nothing = { message: "(erased)", steps: [], suggestions: [], tolerance: "(erased)" };
  expect(emptied).toEqual({ ...finding, ...nothing, reconciliation: "(erased)" });
  expect(emptyReadings("annotation.added", said)).toBe(said);
  expect(typeOf('{"type":"checks.run"}')).toBe("checks.run");
});
