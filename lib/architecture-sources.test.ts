import { expect, it } from "vitest";
import { cycleOf, importsOf, type Source, wayTo, withoutComments } from "./architecture-sources.ts";

/** Line by line, so that the scanner does not take this file's own samples for imports. */
const text = [
  '"use client";',
  '// import { no } from "./commented-out.ts";',
  '/* import "./also-out.ts"; */',
  'import "./styles.css";',
  'import one, { type Two } from "#lib/core/errors.ts";',
  'import type { Three } from "../three.ts";',
  'import {\n  four, // of four\n  five,\n} from "zod";',
  'export { six } from "./six.ts";',
  ["const later = () => import(", '"./later.tsx");'].join(""),
  "const words = 'from \"nowhere\"';",
].join("\n");

it("reads every import and nothing that only looks like one", () => {
  const read = importsOf("app/page/a.tsx", withoutComments(text));
  const seen = read.map(({ specifier, file, typeOnly }) => [specifier, file, typeOnly]);
  expect(read.filter(({ later }) => later).map(({ specifier }) => specifier)).toEqual([
    "./later.tsx",
  ]);
  expect(seen).toEqual([
    ["#lib/core/errors.ts", "lib/core/errors.ts", false],
    ["../three.ts", "app/three.ts", true],
    ["zod", undefined, false],
    ["./six.ts", "app/page/six.ts", false],
    ["./styles.css", "app/page/styles.css", false],
    ["./later.tsx", "app/page/later.tsx", false],
  ]);
});

it("leaves strings alone where it takes comments out", () => {
  expect(withoutComments('const a = "https://x"; // gone')).toBe('const a = "https://x"; ');
});

function house(files: Record<string, string>): Map<string, Source> {
  return new Map(
    Object.entries(files).map(([path, code]) => {
      return [path, { path, text: code, code, imports: importsOf(path, code) }];
    }),
  );
}

it("finds the way to what must not be reached, but not by types and not through what ends it", () => {
  const sources = house({
    "a/one.ts": 'import { two } from "./two.ts";\nimport type { X } from "./db.ts";',
    "a/two.ts": 'import { three } from "./three.ts";',
    "a/three.ts": 'import { db } from "./db.ts";',
  });
  const isDb = (reached: string) => reached === "a/db.ts";
  expect(wayTo(sources, "a/one.ts", isDb)).toEqual([
    "a/one.ts",
    "a/two.ts",
    "a/three.ts",
    "a/db.ts",
  ]);
  expect(wayTo(sources, "a/one.ts", isDb, ({ path }) => path === "a/two.ts")).toBeUndefined();
});

it("finds a cycle, types included", () => {
  const one = 'import { two } from "./two.ts";';
  const cycle = house({ "a/one.ts": one, "a/two.ts": 'import type { One } from "./one.ts";' });
  expect(cycleOf(cycle)).toEqual(["a/one.ts", "a/two.ts", "a/one.ts"]);
  expect(cycleOf(house({ "a/one.ts": one, "a/two.ts": "" }))).toBeUndefined();
});
