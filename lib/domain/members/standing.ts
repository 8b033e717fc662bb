/** Whether two lists name the same roles, in whatever order. */
export function sameRoles(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((role) => others.includes(role));
}
