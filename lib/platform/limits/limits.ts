import type { Settings } from "#lib/core/env.ts";

/** What is limited. `guess` is any secret that a stranger could try: a link, a token, a code. */
export type LimitName = "sign-in" | "guess" | "write" | "import" | "export";

/** So many in so many seconds, at once or spread; what is used comes back little by little. */
export interface Limit {
  /** 0 for no limit. */
  most: number;
  seconds: number;
}

/** Whom something is counted for. */
export type Counted = "person" | "address" | "account at an address" | "account";

const A_MINUTE = 60;
const A_QUARTER = 15 * A_MINUTE;
const AN_HOUR = 60 * A_MINUTE;

/** A whole house may stand behind one address. */
const peopleAtAnAddress = 10;
/** From how many places somebody may be expected to mistype one password in a quarter of an hour. */
const placesOfAnAccount = 10;

const times: Record<Counted, number> = {
  person: 1,
  "account at an address": 1,
  address: peopleAtAnAddress,
  account: placesOfAnAccount,
};

/** What the settings allow of this, to one person, one address or one account. */
export function limitOf(name: LimitName, counted: Counted, given: Settings): Limit {
  const one: Record<LimitName, Limit> = {
    "sign-in": { most: given.LIMIT_SIGN_INS, seconds: A_QUARTER },
    guess: { most: given.LIMIT_SIGN_INS, seconds: A_QUARTER },
    write: { most: given.LIMIT_WRITES, seconds: A_MINUTE },
    import: { most: given.LIMIT_IMPORTS, seconds: AN_HOUR },
    export: { most: given.LIMIT_EXPORTS, seconds: AN_HOUR },
  };
  const { most, seconds } = one[name];
  return { most: most * times[counted], seconds };
}

/** What of a newsroom's commands is more than a write. */
export function limitOfCommand(command: string): LimitName {
  return /^(article|record)\.import/.test(command) ? "import" : "write";
}
