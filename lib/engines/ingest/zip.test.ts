import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { MAX_ZIP_ENTRIES, openZip } from "./zip.ts";

const files = { "a.xml": strToU8("<a/>"), "b/c.xml": strToU8("<c/>") };

/** Writes a size into every entry of the central directory (APPNOTE, 4.3.12). */
function declareSize(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at + 46 <= zip.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return zip;
}

test("an entry is unpacked by its name", () => {
  const zip = openZip(zipSync(files));
  expect(zip.read("b/c.xml")).toEqual(strToU8("<c/>"));
  expect(zip.read("c.xml")).toBeUndefined();
  expect(zip.read("__proto__")).toBeUndefined();
});

test("[I17] a bomb is refused before it is unpacked", () => {
  const bomb = zipSync({ "a.xml": new Uint8Array(201_000_000) });
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(() => openZip(bomb)).toThrow("far more than a document does");
});

test("[I17] many entries are refused, however small", () => {
  const many = Array.from({ length: MAX_ZIP_ENTRIES + 1 }, (_, at) => [`${at}`, new Uint8Array()]);
  expect(() => openZip(zipSync(Object.fromEntries(many)))).toThrow("far more than a document does");
});

test("[I17] an entry that hides its size is unpacked no further than it declares", () => {
  const lying = declareSize(zipSync({ "a.xml": new Uint8Array(50_000_000) }), 1_000);
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
