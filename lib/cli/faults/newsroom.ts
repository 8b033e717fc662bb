import { newId } from "#lib/core/ids.ts";
import { importArticle } from "#lib/domain/articles/commands/import-article.ts";
import { openClaim } from "#lib/domain/claims/commands/open-claim.ts";
import { proposeVerdict } from "#lib/domain/claims/commands/propose-verdict.ts";
import { addMember } from "#lib/domain/members/commands/add-member.ts";
import { founderOf, foundNewsroom } from "#lib/domain/members/commands/found-newsroom.ts";
import { hashPassword } from "#lib/platform/auth/passwords.ts";
import { registerPerson } from "#lib/platform/auth/register-person.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";

export const password = "nine ferries left the harbour";
const slug = "faults";
const told = "Three countries sent envoys: Chad, Mali and Niger.";

export interface FaultsNewsroom {
  slug: string;
  articleId: string;
  revisionId: string;
  reviewers: readonly string[];
  editors: readonly string[];
  /** Claims whose verdicts wait for a decision. */
  proposed: readonly { claimId: string; verdictId: string }[];
}

/** A newsroom of so many reviewers and two editors, by their addresses, with an article and claims. */
export async function makeFaultsNewsroom(reviewers: number, claims: number) {
  const newsroom = { slug, name: "The Faults Gazette" };
  const email = (name: string) => `${name}@${slug}.example`;
  const founder = { name: "Ada", email: email("ada"), password, roles: ["admin", "reporter"] };
  const operator = founderOf({ ...newsroom, founder: founder.name });
  const made = await foundNewsroom.run(operator, { newsroom, founder });
  const admin: Actor = { ...operator, ...made, roles: founder.roles, operator: undefined };
  // Hashed once: it is slow on purpose, and they all have the same.
  const hash = await hashPassword(password);
  async function join(name: string, role: string): Promise<Actor> {
    const person = { name, email: email(name) };
    const personId = await inScope(admin, (db) =>
      registerPerson(db, admin, person, hash, new Date()),
    );
    const { memberId } = await addMember.run(admin, { ...person, roles: [role] });
    return { ...admin, memberId, personId, name, roles: [role] };
  }
  const names = Array.from({ length: reviewers }, (_, index) => `reviewer-${index + 1}`);
  const joined: Actor[] = [];
  for (const name of names) joined.push(await join(name, "reviewer"));
  for (const name of ["editor-1", "editor-2"]) await join(name, "editor");
  const draft = { format: "txt", content: told, title: "Envoys", language: "en" };
  const dated = { direction: "ltr", publishedOn: "2024-05-17", timeZone: "UTC" };
  const ids = await importArticle.run(admin, { ...draft, ...dated });
  const [checker] = joined;
  if (!checker) throw new Error("There is no reviewer.");
  const proposed: { claimId: string; verdictId: string }[] = [];
  for (let number = 1; number <= claims; number += 1) {
    const statement = `Statement ${number}.`;
    const { claimId } = await openClaim.run(checker, { ...ids, statement }, newId());
    const verdict = { rating: "verified", disposition: "stands", rationale: "They did." };
    proposed.push({ claimId, ...(await proposeVerdict.run(checker, { claimId, ...verdict })) });
  }
  return {
    slug,
    ...ids,
    reviewers: names.map(email),
    editors: ["editor-1", "editor-2"].map(email),
    proposed,
  } satisfies FaultsNewsroom;
}
