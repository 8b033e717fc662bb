import { type Facts, type Relation, type Role, roles } from "./facts.ts";

/** One condition, with what a person is told who does not meet it. */
export interface Predicate {
  holds: (facts: Facts) => boolean;
  otherwise: string;
}

const roleNames: Record<Role, string> = {
  reporter: "a reporter",
  reviewer: "a reviewer",
  editor: "an editor",
  auditor: "an auditor",
  admin: "an admin",
  bot: "a bot",
};

const isA = (role: Role): Predicate => ({
  holds: (facts) => facts.roles.includes(role),
  otherwise: `Only ${roleNames[role]} may do this.`,
});
/** That somebody has a role. */
export const is = Object.fromEntries(roles.map((role) => [role, isA(role)])) as Record<
  Role,
  Predicate
>;

export const operator: Predicate = {
  holds: (facts) => facts.operator === true,
  otherwise: "Only whoever runs the server may do this, on its command line.",
};

export const expert: Predicate = {
  holds: (facts) => facts.expert === true,
  otherwise: "Only the expert who was asked may do this.",
};

/** That somebody is not this to the thing in hand; what is not known counts against them. */
export function isNot(relation: keyof Relation, otherwise: string): Predicate {
  return { holds: (facts) => facts[relation] === false, otherwise };
}
