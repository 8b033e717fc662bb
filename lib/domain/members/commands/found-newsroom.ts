import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { registerPerson } from "#lib/platform/auth/register-person.ts";
import { hashChosenPassword } from "#lib/platform/auth/set-password.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { newsroomIdBySlug } from "#lib/platform/db/lookups.ts";
import { foundNewsroomInput } from "../schema.ts";

/** Founds a newsroom with its first member. For whoever runs the server. */
export const foundNewsroom = defineCommand({
  name: "newsroom.found",
  input: foundNewsroomInput,
  verbatim: ["password"],
  permission: "newsroom.found",
  prepare: ({ actor, input: { founder } }) => {
    requirePermission(actor, "newsroom.found");
    return hashChosenPassword(founder.password, founder, "founder.password");
  },
  load: async ({ db, input, prepared }) => {
    const { slug } = input.newsroom;
    if (await newsroomIdBySlug(db, slug)) {
      throw new AppError("conflict", `There is a newsroom at the address ${slug} already.`);
    }
    return { chain: "newsroom" as const, passwordHash: prepared };
  },
  async handle({ db, actor, input, loaded, at, record }) {
    const { slug, name, demo } = input.newsroom;
    await db.newsroom.createMany({
      data: { id: actor.newsroomId, slug, name, demo, createdAt: at },
    });
    const person = { name: input.founder.name, email: input.founder.email };
    const personId = await registerPerson(db, actor, person, loaded.passwordHash, at);
    const member = { id: actor.memberId, newsroomId: actor.newsroomId, personId };
    await db.member.createMany({
      data: { ...member, roles: input.founder.roles, createdAt: at },
    });
    await record("newsroom.founded", {}, { name, slug });
    return { memberId: actor.memberId, personId };
  },
});

/** Who founds a newsroom that is not there yet: its first member, under ids of their own. */
export function founderOf(input: { slug: string; name: string; founder: string }): Actor {
  return {
    newsroomId: newId(),
    newsroomSlug: input.slug,
    newsroomName: input.name,
    memberId: newId(),
    personId: newId(),
    name: input.founder,
    roles: ["admin"],
    operator: true,
  };
}
