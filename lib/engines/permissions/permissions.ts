import type { Facts } from "./facts.ts";
import {
  expert,
  is,
  isNamedSigner,
  isNot,
  isSignatureHolder,
  isTo,
  notExtraSigner,
  notSignedOff,
  operator,
  type Predicate,
  raises,
} from "./predicates.ts";
import { reaches, scopesFor } from "./scopes.ts";

const notArticleAuthor = isNot(
  "articleAuthor",
  "You are an author of this article: somebody else must do this.",
);
const notVerdictAuthor = isNot(
  "verdictAuthor",
  "You proposed this verdict: another editor must decide.",
);
const notEvidenceAuthor = isNot(
  "evidenceAuthor",
  "You attached evidence to this claim: another editor must decide.",
);

const notChecker = isNot(
  "checker",
  "You checked claims of this article: another editor must sign it off.",
);

const notClaimChecker = isNot(
  "claimChecker",
  "You checked this claim: somebody who has no part in it must give leave.",
);
const hasLeave = isTo("leave", "You were not given leave to decide on this claim alone.");

/** It says nothing of what they do not see. The database asks it of every decision, whatever is known here. */
const seesAll: Predicate = {
  holds: (facts) => facts.unseen !== true,
  otherwise: "Another editor must decide on this claim.",
};
const isSourceAdder = isTo(
  "sourceAdder",
  "Only whoever added this source, or an editor who sees it, may say who sees it.",
);

const isContactAsker = isTo(
  "contactAsker",
  "Only whoever asked, or an editor who sees it, may say who sees it.",
);

const isAnnotationAuthor = isTo(
  "annotationAuthor",
  "Only whoever wrote this, or an editor, may remove it.",
);

/** Words are their writer's alone: an editor may take them out, and not put others in their place. */
const wrote = (relation: "annotationAuthor" | "replyAuthor") =>
  isTo(relation, "Only whoever wrote this may change it.");

const isReplyAuthor = isTo("replyAuthor", "Only whoever wrote this, or an editor, may remove it.");

const isLost = isTo("lost", "Only whoever wrote this, or an editor, may point it at other words.");

const isInvited = isTo("invited", "Only whoever was invited may do this.");

const anyMember = [[is.reporter], [is.reviewer], [is.editor], [is.auditor], [is.admin], [is.bot]];
/** Whoever is somebody: being named to sign is no role, and no bot's. */
const people = anyMember.filter(([role]) => role !== is.bot);
const desk = [[is.reporter], [is.reviewer], [is.editor]];
const checkers = [[is.reviewer], [is.editor]];
/** What a program may do beside them; a token only within its scopes (`scopes.ts`). */
const deskAndBots = [...desk, [is.bot]];
const checkersAndBots = [...checkers, [is.bot]];
/** Who may settle something of an article: nobody who wrote it. */
const uninvolvedCheckers = checkers.map((row) => [...row, notArticleAuthor]);
/** Four-eyes; or break-glass, where somebody who has no part in the claim gave leave. */
const deciders = [
  [is.editor, seesAll, notArticleAuthor, notVerdictAuthor, notEvidenceAuthor],
  [is.editor, seesAll, hasLeave],
];
/** Whoever answers for the newsroom, and has no part in the claim. */
const uninvolved = [is.editor, is.admin].map((role) => [role, notArticleAuthor, notClaimChecker]);

/**
 * Who may do what: a permission is given where all predicates of any one row hold. Screens draw
 * their buttons from this table, commands ask it again, and the database holds four-eyes itself.
 */
export const permissions = {
  "newsroom.found": [[operator]],
  "newsroom.read": anyMember,
  "member.add": [[is.admin], [operator]],
  "tokens.manage": [[is.admin]],
  "webhooks.manage": [[is.admin], [is.bot]],
  "jobs.read": [[is.admin]],
  "jobs.settle": [[is.admin]],
  "texts.erase": [[is.admin]],
  "search.repair": [[is.admin]],
  "article.import": [[is.reporter], [is.editor], [is.bot]],
  "record.remove": [[is.editor], [is.admin]],
  // Whoever may take a draft in, of people.
  "record.take_up": [[is.reporter], [is.editor]],
  // Whoever may both take a draft in and open claims.
  "record.take_up_claims": [[is.editor], [is.reporter, is.reviewer]],
  "article.revise": [[is.reporter], [is.editor], [is.bot]],
  "member.invite": [[is.admin]],
  "member.make_password_link": [[is.admin]],
  "second_factor.require": [[is.admin]],
  "second_factor.reset": [[is.admin]],
  "names.hide": [[is.admin]],
  "invitation.accept": [[isInvited]],
  "member.change_roles": [[is.admin]],
  "member.remove": [[is.admin]],
  "member.restore": [[is.admin]],
  "corrections.apply": [[is.reporter], [is.editor]],
  "revision.restore": [[is.reporter], [is.editor]],
  "article.finish_checking": uninvolvedCheckers,
  "article.sign_off": [[is.editor, notArticleAuthor, notChecker, notExtraSigner]],
  "article.set_risk": [
    [is.editor, notArticleAuthor],
    [is.editor, raises],
  ],
  "signers.manage": [[is.admin]],
  "signature.give": people.map((row) => [...row, isNamedSigner, notArticleAuthor, notSignedOff]),
  "signature.withdraw": people.map((row) => [...row, isSignatureHolder]),
  "article.publish": [[is.editor]],
  "article.reopen": [[is.editor]],
  "correction.open": [[is.editor]],
  "correction.make": [[is.editor]],
  "article.kill": [[is.editor]],
  "article.archive": [[is.editor], [is.admin]],
  "source.add": deskAndBots,
  "source.set_visibility": [...desk.map((row) => [...row, isSourceAdder]), [is.editor]],
  "contact.ask": desk,
  "contact.note": desk,
  "contact.set_visibility": [...desk.map((row) => [...row, isContactAsker]), [is.editor]],
  // Whoever answers for what is published decides unseen that a reply is not waited for.
  "contact.release": [[is.editor, notArticleAuthor]],
  "contact.pass_deadline": [[is.bot]],
  "checks.run": deskAndBots,
  "checks.record": [[is.bot]],
  "checks.configure": [[is.editor], [is.admin]],
  "checklists.configure": [[is.editor], [is.admin]],
  "finding.dismiss": uninvolvedCheckers,
  "finding.restore": uninvolvedCheckers,
  "fact.judge": uninvolvedCheckers,
  "annotation.add": deskAndBots,
  "annotation.edit": deskAndBots.map((row) => [...row, wrote("annotationAuthor")]),
  "annotation.resolve": desk,
  "annotation.remove": [...deskAndBots.map((row) => [...row, isAnnotationAuthor]), [is.editor]],
  // Its words are its author's to choose; where they are gone, whoever finds them helps.
  "annotation.reattach": [
    ...desk.map((row) => [...row, isLost]),
    ...deskAndBots.map((row) => [...row, isAnnotationAuthor]),
    [is.editor],
  ],
  "reply.add": deskAndBots,
  "reply.edit": deskAndBots.map((row) => [...row, wrote("replyAuthor")]),
  "reply.remove": [...deskAndBots.map((row) => [...row, isReplyAuthor]), [is.editor]],
  "claim.open": checkersAndBots,
  "claim.assign": checkers,
  "claim.plan": checkersAndBots,
  "claim.set_claimant": checkers,
  "claim.research": checkers,
  "claim.withdraw": uninvolvedCheckers,
  "claim.take_up": uninvolvedCheckers,
  "claim.reattach": checkers,
  "context.confirm": uninvolvedCheckers,
  "claim.reopen": [[is.editor, notArticleAuthor]],
  "evidence.attach": checkersAndBots,
  "evidence.remove": checkers,
  "evidence.restore": checkers,
  "expert.ask": checkers,
  "expert.answer": [[expert]],
  "verdict.propose": uninvolvedCheckers,
  "checklist.mark": uninvolvedCheckers,
  "claim.approve": deciders,
  "claim.return": deciders,
  "break_glass.grant": uninvolved,
  "break_glass.revoke": [[is.editor], [is.admin]],
  "report.export": [[is.editor], [is.auditor], [is.bot]],
} satisfies Record<string, Predicate[][]>;

export type Permission = keyof typeof permissions;

const ofRoles: readonly Predicate[] = [...Object.values(is), operator, expert];
const wrongRole = "Your role in this newsroom does not allow this.";

/** What a token is told that was made for something else. */
function whyNotByScope(permission: Permission, { scopes }: Facts): string | undefined {
  if (!scopes || reaches(scopes, permission)) return undefined;
  const scope = scopesFor(permission).find((needed) => !scopes.includes(needed));
  return scope ? `This token was not made for “${scope}”.` : "No token may do this.";
}

/**
 * The same table by roles alone: why these may not, whatever they are to the thing in hand;
 * undefined where that is what it hangs on.
 */
export function whyNotByRole(permission: Permission, facts: Facts): string | undefined {
  const beyond = whyNotByScope(permission, facts);
  if (beyond) return beyond;
  const rows: Predicate[][] = permissions[permission];
  const failing = rows.map((row) =>
    row.filter((predicate) => ofRoles.includes(predicate) && !predicate.holds(facts)),
  );
  if (failing.some((row) => row.length === 0)) return undefined;
  return nearestReason(failing);
}

/**
 * What is said of rows none of which holds: what the one lacks that came nearest; or that the role is another one,
 * where rows ask for several.
 */
function nearestReason(failing: readonly (readonly Predicate[])[]): string {
  const nearest = failing.reduce((best, row) => (row.length < best.length ? row : best));
  const ofRole = nearest.find((predicate) => ofRoles.includes(predicate));
  if (ofRole && failing.some((row) => !row.includes(ofRole))) return wrongRole;
  return nearest.map((predicate) => predicate.otherwise).join(" ");
}

/** Whether these facts give the permission. */
export function allows(permission: Permission, facts: Facts): boolean {
  const { scopes } = facts;
  if (scopes && !reaches(scopes, permission)) return false;
  return permissions[permission].some((row) => row.every((predicate) => predicate.holds(facts)));
}

/**
 * Why the permission is not given, in words for the person who asked; undefined where it is.
 * The reason is taken from the row that came nearest.
 */
export function whyNot(permission: Permission, facts: Facts): string | undefined {
  if (allows(permission, facts)) return undefined;
  const beyond = whyNotByScope(permission, facts);
  if (beyond) return beyond;
  const rows: Predicate[][] = permissions[permission];
  const failing = rows.map((row) => row.filter((predicate) => !predicate.holds(facts)));
  return nearestReason(failing);
}
