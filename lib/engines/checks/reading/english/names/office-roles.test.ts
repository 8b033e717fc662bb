import { expect, it } from "vitest";
import { officeRoles } from "./office-roles.ts";

it.each<[string, string[]]>([
  ["defense secretary", ["secretary of defense"]],
  ["minister of defense", ["minister of defense"]],
  ["secretary of state", ["secretary of state"]],
  ["secretary of state for health", ["secretary of health"]],
  ["minister", ["minister"]],
  ["prime minister finance minister", ["prime minister", "minister of finance"]],
  ["deputy prime minister foreign minister", ["minister of foreign affairs"]],
  ["vice president", ["vice president"]],
  ["lieutenant general", ["general"]],
  ["detective chief inspector", ["chief inspector"]],
  ["federal judge", ["judge"]],
  ["vice chancellor", []],
  ["principal of eastview elementary", ["principal"]],
  ["principal dancer", []],
  ["goalkeeper coach", []],
  ["deputy police chief", ["deputy police chief"]],
  ["department fire marshal", ["fire marshal"]],
  ["attorney general", ["attorney general"]],
  ["london mayor", ["mayor"]],
  ["barcelona president", []],
  ["council president", []],
  ["deputy foreign minister", []],
  ["actor", []],
])("%s: %j", (office, roles) => {
  expect(officeRoles(office)).toEqual(roles);
});
