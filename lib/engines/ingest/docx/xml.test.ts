import { expect, test } from "vitest";
import { readXml } from "./xml.ts";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function events(source: string | Uint8Array): string[] {
  const seen: string[] = [];
  readXml(typeof source === "string" ? Buffer.from(source) : source, {
    open: ({ name, attribute }) => seen.push(`<${name} ${attribute("w:val") ?? ""}>`),
    close: (name) => seen.push(`</${name}>`),
    text: (text) => seen.push(text),
  });
  return seen;
}

test("names have their usual prefix, whatever the file calls their namespace", () => {
  const seen = ["<w:p >", "<w:b 1>", "</w:b>", "a&b", "<other:x >", "</other:x>", "</w:p>"];
  expect(events(`<w:p ${w}><w:b w:val="1"/>a&amp;b<x xmlns="urn:x"/></w:p>`)).toEqual(seen);
  const strict = 'xmlns:q="http://purl.oclc.org/ooxml/wordprocessingml/main"';
  expect(events(`<q:p ${strict}><q:b q:val="1"/>a&amp;b<x xmlns="urn:x"/></q:p>`)).toEqual(seen);
});

test("a long part is read in pieces, no character torn", () => {
  const long = "😀é".repeat(40_000);
  expect(events(`<a>${long}</a>`).slice(1, -1).join("")).toBe(long);
  expect(events(Buffer.from("\uFEFF<a>é</a>", "utf16le"))).toEqual(["<a >", "é", "</a>"]);
});

test.each([
  ["an external entity", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
  ["entities in one another", '<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><a>&z;</a>'],
  ["a DOCTYPE elsewhere", '<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>'],
])("[I18] refuses %s", (_name, source) => {
  expect(() => events(source)).toThrow("DOCTYPE");
});

test.each([
  ["cut off", "<a><b></b>"],
  ["crossed", "<a><b></a></b>"],
  ["an entity of nobody", "<a>&nbsp;</a>"],
  ["not text", Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e])],
  ["empty", ""],
  ["zeros", new Uint8Array(1_000)],
])("[I19] refuses what is %s", (_name, source) => {
  expect(() => events(source)).toThrow("broken or was cut off");
});

test("refuses what is nested without end", () => {
  expect(() => events("<a>".repeat(100_000))).toThrow("inside one another");
});

test("what only stands side by side is never too deep, whoever listens for it", () => {
  let count = 0;
  readXml(Buffer.from(`<a>${"<b/>".repeat(2_000)}</a>`), { open: () => (count += 1) });
  expect(count).toBe(2_001);
});
