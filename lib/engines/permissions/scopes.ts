/**
 * What an API token can be made for, and the permissions that each scope opens. A permission stands in
 * one scope at most; what stands in none no token ever has, whatever a bot may do otherwise.
 */
export const scopePermissions = {
  read: ["newsroom.read"],
  import: ["article.import", "article.revise"],
  annotate: [
    "annotation.add",
    "annotation.edit",
    "annotation.remove",
    "annotation.reattach",
    "reply.add",
    "reply.edit",
    "reply.remove",
  ],
  claims: ["claim.open", "claim.plan"],
  evidence: ["source.add", "evidence.attach"],
  checks: ["checks.run"],
  export: ["report.export"],
  webhooks: ["webhooks.manage"],
} as const;

export type Scope = keyof typeof scopePermissions;

/** The scopes in the order in which they are listed. */
export const scopes = Object.keys(scopePermissions) as Scope[];

/** The scope that opens a permission; undefined where none does. */
export function scopeOf(permission: string): Scope | undefined {
  return scopes.find((scope) =>
    scopePermissions[scope].some((opened: string) => opened === permission),
  );
}

/** Scopes that open nothing without another: who is told what happens is told what reading shows. */
const besides: { [S in Scope]?: Scope } = { webhooks: "read" };

/** All the scopes that a token needs for a permission, its own first; none where no token has it. */
export function scopesFor(permission: string): readonly Scope[] {
  const scope = scopeOf(permission);
  const other = scope && besides[scope];
  return [scope, other].filter((one) => one !== undefined);
}

/** What the check engine and the clock alone are made for: no token can be, as these are none of the scopes. */
const ownScopes: Readonly<Record<string, string | undefined>> = {
  "checks.record": "engine",
  "contact.pass_deadline": "clock",
};

/** The scopes within which the check engine acts, as a token does within its own. */
export const engineScopes: readonly string[] = ["engine", "checks"];

/** And the clock, which notes that a deadline passed. */
export const clockScopes: readonly string[] = ["clock"];

/** Whether a token that was made for these scopes reaches the permission at all. */
export function reaches(held: readonly string[], permission: string): boolean {
  const own = ownScopes[permission];
  if (own) return held.includes(own);
  const needed = scopesFor(permission);
  return needed.length > 0 && needed.every((scope) => held.includes(scope));
}
