import type { Db } from "#lib/platform/db/client.ts";

export interface MemberRow {
  id: string;
  name: string;
  email: string;
  roles: string[];
}

/** The members of the newsroom, in the order of their names. */
export async function listMembers(db: Db): Promise<MemberRow[]> {
  const rows = await db.member.findMany({
    where: { removedAt: null },
    select: { id: true, roles: true, person: { select: { name: true, email: true } } },
  });
  return rows
    .map(({ id, roles, person }) => ({ id, roles, name: person.name, email: person.email }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
