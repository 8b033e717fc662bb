import { describe, expect, it } from "vitest";
import { type Role, roles } from "./facts.ts";
import { allows, type Permission, permissions, whyNot, whyNotByRole } from "./permissions.ts";

/** Written by hand from docs/product.md: who may, when they are nothing else to the thing in hand. */
const expectation: Record<Permission, Role[]> = {
  "newsroom.found": [],
  "newsroom.read": ["reporter", "reviewer", "editor", "auditor", "admin", "bot"],
  "member.add": ["admin"],
  "tokens.manage": ["admin"],
  "webhooks.manage": ["admin", "bot"],
  "jobs.read": ["admin"],
  "jobs.settle": ["admin"],
  "texts.erase": ["admin"],
  "search.repair": ["admin"],
  "article.import": ["reporter", "editor", "bot"],
  "record.remove": ["editor", "admin"],
  "record.take_up": ["reporter", "editor"],
  "record.take_up_claims": ["editor"],
  "article.revise": ["reporter", "editor", "bot"],
  "member.invite": ["admin"],
  "member.make_password_link": ["admin"],
  "second_factor.require": ["admin"],
  "second_factor.reset": ["admin"],
  "names.hide": ["admin"],
  "invitation.accept": [],
  "member.change_roles": ["admin"],
  "member.remove": ["admin"],
  "member.restore": ["admin"],
  "corrections.apply": ["reporter", "editor"],
  "revision.restore": ["reporter", "editor"],
  "article.finish_checking": ["reviewer", "editor"],
  "article.sign_off": ["editor"],
  "article.set_risk": ["editor"],
  "signers.manage": ["admin"],
  "signature.give": [],
  "signature.withdraw": [],
  "article.publish": ["editor"],
  "article.reopen": ["editor"],
  "correction.open": ["editor"],
  "correction.make": ["editor"],
  "article.kill": ["editor"],
  "article.archive": ["editor", "admin"],
  "source.add": ["reporter", "reviewer", "editor", "bot"],
  "source.set_visibility": ["editor"],
  "contact.ask": ["reporter", "reviewer", "editor"],
  "contact.note": ["reporter", "reviewer", "editor"],
  "contact.set_visibility": ["editor"],
  "contact.release": ["editor"],
  "contact.pass_deadline": ["bot"],
  "checks.run": ["reporter", "reviewer", "editor", "bot"],
  "checks.record": ["bot"],
  "checks.configure": ["editor", "admin"],
  "finding.dismiss": ["reviewer", "editor"],
  "fact.judge": ["reviewer", "editor"],
  "finding.restore": ["reviewer", "editor"],
  "annotation.add": ["reporter", "reviewer", "editor", "bot"],
  "annotation.edit": [],
  "annotation.resolve": ["reporter", "reviewer", "editor"],
  "annotation.remove": ["editor"],
  "annotation.reattach": ["editor"],
  "reply.add": ["reporter", "reviewer", "editor", "bot"],
  "reply.edit": [],
  "reply.remove": ["editor"],
  "claim.reattach": ["reviewer", "editor"],
  "checklist.mark": ["reviewer", "editor"],
  "checklists.configure": ["editor", "admin"],
  "context.confirm": ["reviewer", "editor"],
  "claim.open": ["reviewer", "editor", "bot"],
  "claim.assign": ["reviewer", "editor"],
  "claim.plan": ["reviewer", "editor", "bot"],
  "claim.set_claimant": ["reviewer", "editor"],
  "claim.research": ["reviewer", "editor"],
  "claim.withdraw": ["reviewer", "editor"],
  "claim.take_up": ["reviewer", "editor"],
  "claim.reopen": ["editor"],
  "evidence.attach": ["reviewer", "editor", "bot"],
  "evidence.remove": ["reviewer", "editor"],
  "evidence.restore": ["reviewer", "editor"],
  "expert.ask": ["reviewer", "editor"],
  "expert.answer": [],
  "verdict.propose": ["reviewer", "editor"],
  "claim.approve": ["editor"],
  "claim.return": ["editor"],
  "break_glass.grant": ["editor", "admin"],
  "break_glass.revoke": ["editor", "admin"],
  "report.export": ["editor", "auditor", "bot"],
};

/** Which relations take a permission away, whatever roles one holds. */
const barred: Partial<Record<Permission, string[]>> = {
  "finding.dismiss": ["articleAuthor"],
  "finding.restore": ["articleAuthor"],
  "fact.judge": ["articleAuthor"],
  "article.finish_checking": ["articleAuthor"],
  "article.sign_off": ["articleAuthor", "checker", "extraSigner"],
  "article.set_risk": ["articleAuthor"],
  "contact.release": ["articleAuthor"],
  "context.confirm": ["articleAuthor"],
  "claim.withdraw": ["articleAuthor"],
  "claim.take_up": ["articleAuthor"],
  "claim.reopen": ["articleAuthor"],
  "verdict.propose": ["articleAuthor"],
  "checklist.mark": ["articleAuthor"],
  "claim.approve": ["articleAuthor", "verdictAuthor", "evidenceAuthor"],
  "claim.return": ["articleAuthor", "verdictAuthor", "evidenceAuthor"],
  "break_glass.grant": ["articleAuthor", "claimChecker"],
};

const stranger = {
  articleAuthor: false,
  verdictAuthor: false,
  evidenceAuthor: false,
  checker: false,
  claimChecker: false,
  extraSigner: false,
  signedOff: false,
};
const relations = Object.keys(stranger) as (keyof typeof stranger)[];

describe.each(Object.keys(permissions) as Permission[])("%s", (permission) => {
  it.each(roles)("%s", (role) => {
    const given = allows(permission, { roles: [role], ...stranger });
    expect(given).toBe(expectation[permission].includes(role));
    expect(whyNot(permission, { roles: [role], ...stranger }) === undefined).toBe(given);
  });

  it.each(relations)("somebody with every role who is %s", (relation) => {
    const given = allows(permission, { roles, ...stranger, [relation]: true });
    const someone = expectation[permission].length > 0;
    expect(given).toBe(someone && !barred[permission]?.includes(relation));
  });

  it("whoever runs the server", () => {
    const given = allows(permission, { roles: [], operator: true, ...stranger });
    expect(given).toBe(["newsroom.found", "member.add"].includes(permission));
  });

  it("counts what is not known against the actor", () => {
    const someone = expectation[permission].length > 0;
    expect(allows(permission, { roles })).toBe(someone && barred[permission] === undefined);
  });
});

it("says why in words about the person", () => {
  expect(whyNot("claim.approve", { roles: ["editor"], ...stranger, verdictAuthor: true })).toBe(
    "You proposed this verdict: another editor must decide.",
  );
  expect(whyNot("verdict.propose", { roles: ["reviewer"], ...stranger, articleAuthor: true })).toBe(
    "You are an author of this article: somebody else must do this.",
  );
  expect(whyNot("claim.approve", { roles: ["admin"], ...stranger })).toBe(
    "Only an editor may do this.",
  );
  expect(whyNot("claim.open", { roles: ["auditor"], ...stranger })).toBe(
    "Your role in this newsroom does not allow this.",
  );
});

it("lets an editor decide whom four-eyes bars, where leave was given, and nobody else", () => {
  const barred = { articleAuthor: true, verdictAuthor: true, evidenceAuthor: true };
  for (const permission of ["claim.approve", "claim.return"] as const) {
    expect(allows(permission, { roles: ["editor"], ...barred, leave: true })).toBe(true);
    expect(allows(permission, { roles: ["editor"], ...barred, leave: false })).toBe(false);
    expect(allows(permission, { roles: ["reviewer", "admin"], ...barred, leave: true })).toBe(
      false,
    );
  }
});

it("lets nobody decide who does not see all that the claim rests on, and says nothing of it", () => {
  const editor = { roles: ["editor"], ...stranger, unseen: true };
  for (const facts of [editor, { ...editor, verdictAuthor: true, leave: true }]) {
    expect(whyNot("claim.approve", facts)).toContain("Another editor must decide on this claim.");
  }
  expect(whyNot("claim.return", editor)).toBe("Another editor must decide on this claim.");
});

it("lets whoever added a source say who sees it, and an editor", () => {
  for (const role of ["reporter", "reviewer"] as const) {
    expect(allows("source.set_visibility", { roles: [role], sourceAdder: true })).toBe(true);
    expect(allows("source.set_visibility", { roles: [role], sourceAdder: false })).toBe(false);
  }
  expect(allows("source.set_visibility", { roles: ["admin", "auditor"], sourceAdder: true })).toBe(
    false,
  );
});

it("lets whoever asked somebody say who sees it, and an editor", () => {
  for (const role of ["reporter", "reviewer"] as const) {
    expect(allows("contact.set_visibility", { roles: [role], contactAsker: true })).toBe(true);
    expect(allows("contact.set_visibility", { roles: [role], contactAsker: false })).toBe(false);
  }
  const others = { roles: ["admin", "auditor"], contactAsker: true };
  expect(allows("contact.set_visibility", others)).toBe(false);
});

it("lets whoever wrote an annotation remove it and point it elsewhere, and everybody find what is lost", () => {
  for (const role of ["reporter", "reviewer"] as const) {
    expect(allows("annotation.remove", { roles: [role], annotationAuthor: true })).toBe(true);
    expect(allows("annotation.remove", { roles: [role], annotationAuthor: false })).toBe(false);
    expect(allows("annotation.reattach", { roles: [role], annotationAuthor: true })).toBe(true);
    expect(allows("annotation.reattach", { roles: [role], annotationAuthor: false })).toBe(false);
    expect(allows("annotation.reattach", { roles: [role], lost: true })).toBe(true);
  }
  expect(allows("annotation.remove", { roles: ["auditor"], annotationAuthor: true })).toBe(false);
  expect(allows("annotation.reattach", { roles: ["auditor"], lost: true })).toBe(false);
});

it("lets whoever wrote a reply or an annotation change it, and an editor take a reply out", () => {
  for (const role of ["reporter", "reviewer", "editor"] as const) {
    expect(allows("reply.edit", { roles: [role], replyAuthor: true })).toBe(true);
    expect(allows("reply.edit", { roles: [role], replyAuthor: false })).toBe(false);
    expect(allows("reply.remove", { roles: [role], replyAuthor: true })).toBe(true);
    expect(allows("annotation.edit", { roles: [role], annotationAuthor: true })).toBe(true);
    expect(allows("annotation.edit", { roles: [role], annotationAuthor: false })).toBe(false);
  }
  expect(allows("reply.edit", { roles: ["auditor", "admin"], replyAuthor: true })).toBe(false);
});

it("refuses by role alone only who could not pass whatever they are to the thing", () => {
  expect(whyNotByRole("claim.approve", { roles: ["editor"] })).toBeUndefined();
  expect(whyNotByRole("claim.approve", { roles: ["admin"] })).toBe("Only an editor may do this.");
  expect(whyNotByRole("annotation.edit", { roles: ["auditor"] })).toBeDefined();
  expect(whyNotByRole("newsroom.found", { roles: [], operator: true })).toBeUndefined();
  expect(whyNotByRole("newsroom.found", { roles: ["admin"] })).toBeDefined();
});

it("lets nobody join but whoever was invited, who has no role yet", () => {
  expect(allows("invitation.accept", { roles: [], invited: true })).toBe(true);
  expect(allows("invitation.accept", { roles, invited: false })).toBe(false);
});
