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

/** What the check engine alone is made for: no token can be, as it is none of the scopes. */
const engineScope = { name: "engine", permission: "checks.record" };

/** The scopes within which the check engine acts, as a token does within its own. */
export const engineScopes: readonly string[] = [engineScope.name, "checks"];

/** Whether a token that was made for these scopes reaches the permission at all. */
export function reaches(held: readonly string[], permission: string): boolean {
  if (permission === engineScope.permission) return held.includes(engineScope.name);
  const needed = scopesFor(permission);
  return needed.length > 0 && needed.every((scope) => held.includes(scope));
}
