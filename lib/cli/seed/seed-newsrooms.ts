import { addMember } from "#lib/domain/members/commands/add-member.ts";
import { founderOf, foundNewsroom } from "#lib/domain/members/commands/found-newsroom.ts";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { SeedMember } from "./chain-writer.ts";
import type { SeedNewsroom } from "./seed-order.ts";

const member = ({ memberId: id, name, roles }: Actor): SeedMember => ({ id, name, roles });

/** Who sits in each newsroom. */
const people = [
  { key: "reporter", name: "Rosa Field", roles: ["reporter"] },
  { key: "reviewer-1", name: "Vera Lane", roles: ["reviewer"] },
  { key: "reviewer-2", name: "Otto Marsh", roles: ["reviewer"] },
  { key: "editor", name: "Edith Brook", roles: ["editor"] },
  { key: "auditor", name: "Ada Weir", roles: ["auditor"] },
] as const;

/** The address of one of the people of a seeded newsroom. */
export function seedAddress(slug: string, key: (typeof people)[number]["key"]): string {
  return `${key}@${slug}.example`;
}

/** Founds a newsroom with its people, through the commands; all of them have the one password. */
export async function seedNewsroom(number: number, password: string): Promise<SeedNewsroom> {
  const [slug, name] = [`seed-${number}`, `Seed newsroom ${number}`];
  const admin = { name: "Adam Hill", email: `admin@${slug}.example`, password };
  const founder = founderOf({ slug, name, founder: admin.name });
  await foundNewsroom.run(founder, {
    newsroom: { slug, name },
    founder: { ...admin, roles: ["admin"] },
  });
  const inIt = await actorByEmail(slug, admin.email);
  for (const { key, name: called, roles } of people) {
    const email = seedAddress(slug, key);
    await addMember.run(inIt, { name: called, email, roles: [...roles], password });
  }
  const who = async (key: (typeof people)[number]["key"]) =>
    member(await actorByEmail(slug, seedAddress(slug, key)));
  return {
    id: inIt.newsroomId,
    name,
    slug,
    reporter: await who("reporter"),
    reviewers: [await who("reviewer-1"), await who("reviewer-2")],
    editor: await who("editor"),
  };
}
