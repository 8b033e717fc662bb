import { expect, test } from "vitest";
import { download } from "./download.ts";

const bytes = new TextEncoder().encode("abc");

test("a file is stored under its own name, whatever its letters", () => {
  const { headers } = download({
    bytes,
    name: "notes “final” عقد (1).txt",
    mediaType: "text/plain",
  });
  expect(headers.get("content-disposition")).toBe(
    `attachment; filename="notes _final_ ___ (1).txt"; filename*=UTF-8''notes%20%E2%80%9Cfinal%E2%80%9D%20%D8%B9%D9%82%D8%AF%20%281%29.txt`,
  );
  expect(headers.get("content-type")).toBe("text/plain");
  expect(headers.get("content-length")).toBe("3");
});

test.each(["text/html", "image/svg+xml", "application/xhtml+xml", "", "text/plain; x"])(
  "%j is never said to a browser",
  (mediaType) => {
    const { headers } = download({ bytes, name: "a", mediaType });
    expect(headers.get("content-type")).toBe("application/octet-stream");
    expect(headers.get("content-security-policy")).toBe("sandbox");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  },
);

test.each(['a"b.txt', "a\r\nset-cookie: x=1", "a\\b", "\ud800.txt"])(
  "the name %j cannot break out of its header",
  (name) => {
    const header = download({ bytes, name, mediaType: "" }).headers.get("content-disposition");
    expect(header).toMatch(/^attachment; filename="[ !#$&-[\]-~]*"; filename\*=UTF-8''[\w.%-]*$/);
  },
);
