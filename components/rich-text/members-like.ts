import type { Somebody } from "#lib/domain/claims/present.ts";

/** How many names a list offers at once. */
const MOST = 8;

const folded = (text: string) => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** The members whose name, or a part of it, begins so; those whose whole name does first. */
export function membersLike(members: readonly Somebody[], typed: string): Somebody[] {
  const wanted = folded(typed);
  const rank = ({ name }: Somebody) => {
    const known = folded(name);
    if (known.startsWith(wanted)) return 0;
    return known.split(/[\s'’-]+/u).some((part) => part.startsWith(wanted)) ? 1 : 2;
  };
  return members
    .filter((member) => rank(member) < 2)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MOST);
}
