import { addMember } from "#lib/domain/members/commands/add-member.ts";
import { founderOf, foundNewsroom } from "#lib/domain/members/commands/found-newsroom.ts";
import { demoNewsroom, demoPeople } from "#lib/domain/members/demo-sign-ins.ts";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import type { Actor } from "#lib/platform/command/actor.ts";

/** Gives the actor who goes by this first name, or fails where the demo has nobody of that name. */
export type DemoCast = (firstName: string) => Actor;

/** Founds the demo newsroom: its admin first, who then adds everybody else. */
export async function foundDemoNewsroom(): Promise<DemoCast> {
  const admin = demoPeople.find(({ role }) => role === "admin");
  if (!admin) throw new Error("The demo newsroom has no admin to found it.");
  const { role, ...founder } = admin;
  await foundNewsroom.run(founderOf({ ...demoNewsroom, founder: admin.name }), {
    newsroom: { ...demoNewsroom, demo: true },
    founder: { ...founder, roles: [role] },
  });
  const founded = await actorByEmail(demoNewsroom.slug, admin.email);
  const actors = [founded];
  for (const { role, ...person } of demoPeople.filter((other) => other !== admin)) {
    await addMember.run(founded, { ...person, roles: [role] });
    actors.push(await actorByEmail(demoNewsroom.slug, person.email));
  }
  return (firstName) => {
    const actor = actors.find((one) => one.name.startsWith(`${firstName} `));
    if (!actor) throw new Error(`The demo newsroom has nobody called ${firstName}.`);
    return actor;
  };
}
