import { z } from "zod";
import { readOperation } from "#lib/platform/api/operation.ts";
import { paged, pageInput, pageOf } from "#lib/platform/api/paging.ts";
import { memberResource } from "./resource.ts";

export const listMembersOperation = readOperation({
  path: "/members",
  summary: "Who is in the newsroom, former members included.",
  input: z.object(pageInput),
  answer: pageOf(memberResource),
  async read(db, { after, limit }) {
    const rows = await db.member.findMany({
      where: after ? { id: { gt: after } } : {},
      orderBy: { id: "asc" },
      take: limit + 1,
      include: { person: { select: { name: true } } },
    });
    const members = rows.map(({ person, ...row }) => ({ ...row, name: person.name }));
    return paged(members, limit, ({ id }) => id);
  },
});
