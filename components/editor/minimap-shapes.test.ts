import { expect, it } from "vitest";
import { minimapPaths } from "./minimap-shapes.ts";

it("draws one path for each kind and state, each place once", () => {
  const paths = minimapPaths([
    { look: "claim-open", y: 10 },
    { look: "claim-open", y: 10.4 },
    { look: "claim-open", y: 40 },
    { look: "finding-contradiction", y: 10 },
  ]);
  expect(paths.map(({ look }) => look)).toEqual(["claim-open", "finding-contradiction"]);
  expect(paths[0]?.path.match(/M/g)).toHaveLength(2);
});

it("has a shape of its own for each", () => {
  const looks = ["claim-open", "claim-proposed", "claim-approved", "claim-returned", "claim-stale"];
  const more = [
    "finding-contradiction",
    "finding-possible",
    "annotation-note",
    "annotation-question",
  ];
  const drawn = [...looks, ...more].map(
    (look) => minimapPaths([{ look: look as "claim-open", y: 20 }])[0]?.path,
  );
  expect(new Set(drawn).size).toBe(9);
});

it("leaves out what needs nobody", () => {
  expect(minimapPaths([{ look: "finding-notice", y: 1 }])).toEqual([]);
});
