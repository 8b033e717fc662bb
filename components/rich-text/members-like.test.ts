import { expect, test } from "vitest";
import { membersLike } from "./members-like.ts";

const members = ["Tomasz Zieliński", "Noor Haddad", "Zoë Tomas", "عمر حداد"].map((name, index) => ({
  id: String(index),
  name,
}));
const like = (typed: string) => membersLike(members, typed).map(({ name }) => name);

test("a name is found by how any part of it begins, accents and capitals aside", () => {
  expect(like("tom")).toEqual(["Tomasz Zieliński", "Zoë Tomas"]);
  expect(like("ZIELIN")).toEqual(["Tomasz Zieliński"]);
  expect(like("zoe")).toEqual(["Zoë Tomas"]);
  expect(like("حد")).toEqual(["عمر حداد"]);
  expect(like("omasz")).toEqual([]);
});

test("nothing typed offers everybody, not too many", () => {
  expect(like("")).toHaveLength(4);
  const many = Array.from({ length: 20 }, (_, index) => ({ id: String(index), name: `A${index}` }));
  expect(membersLike(many, "a")).toHaveLength(8);
});
