import { expect, test, vi } from "vitest";
import { Standing } from "./standing.ts";

test("a person is asked about wherever they are, and a newsroom's people all, until they go", () => {
  const standing = new Standing();
  const [ada, adaElsewhere, ben] = [vi.fn(), vi.fn(), vi.fn()];
  standing.watch({ person: "ada", newsroom: "one" }, ada);
  const leave = standing.watch({ person: "ada", newsroom: "two" }, adaElsewhere);
  standing.watch({ person: "ben", newsroom: "one" }, ben);
  const times = () => [ada, adaElsewhere, ben].map(({ mock }) => mock.calls.length);
  standing.ask({ person: "ada" });
  expect(times()).toEqual([1, 1, 0]);
  standing.ask({ newsroom: "one" });
  expect(times()).toEqual([2, 1, 1]);
  leave();
  standing.ask({ person: "ada" });
  standing.ask({});
  expect(times()).toEqual([3, 1, 1]);
});
