import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { MAX_ZIP_ENTRIES, openZip } from "./zip.ts";
import { declareSize, zipBomb } from "./zip-bomb.cases.ts";

const files = { "a.xml": strToU8("<a/>"), "b/c.xml": strToU8("<c/>") };

test("an entry is unpacked by its name", () => {
  const zip = openZip(zipSync(files));
  expect(zip.read("b/c.xml")).toEqual(strToU8("<c/>"));
  expect(zip.read("c.xml")).toBeUndefined();
  expect(zip.read("__proto__")).toBeUndefined();
});

test("[I17] a bomb is refused before it is unpacked", () => {
  const bomb = zipBomb();
  expect(bomb.length).toBeLessThan(1_000);
  expect(() => openZip(bomb)).toThrow("far more than a document does");
});

test("[I17] many entries are refused, however small", () => {
  const many = Array.from({ length: MAX_ZIP_ENTRIES + 1 }, (_, at) => [`${at}`, new Uint8Array()]);
  expect(() => openZip(zipSync(Object.fromEntries(many)))).toThrow("far more than a document does");
});

test("[I17] an entry that hides its size is unpacked no further than it declares", () => {
  const lying = declareSize(zipSync({ "a.xml": new Uint8Array(5_000_000) }), 1_000);
  expect(openZip(lying).read("a.xml")?.length).toBe(1_000);
});

test("[I19] what is cut off or changed is refused", () => {
  const zip = zipSync(files);
  expect(unzipSync(zip)).toEqual(files);
  for (const broken of [zip.slice(0, -30), zip.slice(0, 20), new Uint8Array()]) {
    expect(() => openZip(broken)).toThrow("broken or was cut off");
  }
  const noise = zipSync({ "a.xml": strToU8("<a>".repeat(1_000)) });
  noise.fill(0xff, 36, 60);
  expect(() => openZip(noise).read("a.xml")).toThrow("broken or was cut off");
});
