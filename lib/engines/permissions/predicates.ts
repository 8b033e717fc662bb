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

/** That somebody is this to the thing in hand; what is not known counts against them. */
export function isTo(relation: keyof Relation, otherwise: string): Predicate {
  return { holds: (facts) => facts[relation] === true, otherwise };
}

/** That somebody is not this to the thing in hand; what is not known counts against them. */
export function isNot(relation: keyof Relation, otherwise: string): Predicate {
  return { holds: (facts) => facts[relation] === false, otherwise };
}

// Of extra signers and the level of risk.

export const isNamedSigner: Predicate = {
  holds: (facts) => facts.namedSigner === true,
  otherwise: "Only whoever is named for this signature may give it.",
};
export const isSignatureHolder: Predicate = {
  holds: (facts) => facts.signatureHolder === true,
  otherwise: "Only whoever gave this may withdraw it; an objection, others who sign the same, too.",
};
export const notSignedOff = isNot(
  "signedOff",
  "You signed this text off: somebody else must give this signature.",
);
export const notExtraSigner = isNot(
  "extraSigner",
  "You gave this text an extra signature: another editor must sign it off.",
);
export const raises: Predicate = {
  holds: (facts) => facts.raises === true,
  otherwise: "Only an editor who did not write the article may lower its level of risk.",
};
