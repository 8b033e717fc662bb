import { expect, test } from "vitest";
import { openLinks } from "./links.ts";

const targets = new Map([
  ["r1", "https://example.org/a"],
  ["r2", "javascript:alert(1)"],
]);

test("an element links by its relationship, and only to what one may be sent to", () => {
  const links = openLinks(targets);
  links.beginElement("r1");
  expect(links.current()).toBe("https://example.org/a");
  links.endElement();
  for (const id of ["r2", "r3", undefined]) {
    links.beginElement(id);
    expect(links.current()).toBeUndefined();
    links.endElement();
  }
});

test("a field links by its instruction, from its middle to its end", () => {
  const links = openLinks(targets);
  links.field("begin");
  links.instruct(' HYPERLINK "https://exam');
  links.instruct('ple.org/b" \\h');
  expect(links.current()).toBeUndefined();
  links.field("separate");
  expect(links.current()).toBe("https://example.org/b");
  links.field("begin");
  links.instruct(" PAGE ");
  links.field("separate");
  expect(links.current()).toBe("https://example.org/b");
  for (const step of ["end", "end", "end"]) links.field(step);
  expect(links.current()).toBeUndefined();
});

test("a field that is an element links by the instruction beside it", () => {
  const links = openLinks(targets);
  links.beginField(' HYPERLINK "https://example.org/b" ');
  expect(links.current()).toBe("https://example.org/b");
  links.endElement();
  links.beginField(" PAGE ");
  expect(links.current()).toBeUndefined();
});
