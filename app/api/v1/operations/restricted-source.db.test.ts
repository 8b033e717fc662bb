import { beforeAll, expect, test, vi } from "vitest";
import { importArticle } from "#lib/domain/articles/commands/import-article.ts";
import { openClaim } from "#lib/domain/claims/commands/open-claim.ts";
import { attachEvidence } from "#lib/domain/evidence/commands/attach-evidence.ts";
import { addReply } from "#lib/domain/replies/commands/add-reply.ts";
import { setRule } from "#lib/domain/signers/commands/set-rule.ts";
import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import { setVisibility } from "#lib/domain/sources/commands/set-visibility.ts";
import { importInput, testAnnotation } from "#lib/domain/test-article.ts";
import { testChecks } from "#lib/domain/test-checks.ts";
import { testContact } from "#lib/domain/test-contact.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { makeToken } from "#lib/domain/tokens/commands/make-token.ts";
import { makeWebhook } from "#lib/domain/webhooks/commands/make-webhook.ts";
import { hasTag } from "#lib/platform/api/openapi-answers.ts";
import { type Operation, operationRoute } from "#lib/platform/api/operation.ts";
import { openSession } from "#lib/platform/auth/sessions.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { operationGroups } from "./operations.ts";

/** Whatever can be read of the API is asked by those who do not see a source: none of it tells of the source. */

const caller = vi.hoisted((): { now?: { personId: string; sessionId: string } } => ({}));

vi.mock("next-auth", () => ({
  default: () => () => undefined,
  getServerSession: async () => caller.now,
}));
vi.mock("next/server", () => ({ connection: async () => undefined, after: () => undefined }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined, set: () => undefined }),
}));

const secret = "Quillfeather";
const content =
  "The minister spoke on Friday. “We will send nine hundred boxes of grain to the northern harbour tomorrow morning before the ships leave,” said John Smith.\n\nTwo ports, Basra and Aden, have agreed within two days.";
const note = `SMITH: We will send four hundred boxes of grain to the northern harbour tomorrow morning before the ${secret} ships leave.`;
/** What the newsroom has of the source, and nobody else says. */
const words = [secret, "four hundred"].map((word) => word.toLowerCase());

/** A source with a finding that rests on it and evidence from it, and beside each another that everybody sees. */
async function guardedDesk() {
  const desk = await testDesk();
  const { reporter, reviewer, room } = desk;
  const article = await importArticle.run(reporter, { ...importInput, content });
  const { articleId, revisionId } = article;
  const add = (title: string, note: string) =>
    addSource.run(reporter, { kind: "note", articleId, title, note });
  const { sourceId } = await add(`Notes of ${secret}`, note);
  const open = await add("The harbour's list", "It has two ports.");
  await testChecks(reviewer, { articleId });
  const findings = await withNewsroom(reviewer, (db) =>
    db.finding.findMany({ where: { articleId }, orderBy: { ordinal: "asc" } }),
  );
  const guarded = findings.find(({ sourceIds }) => sourceIds.includes(sourceId));
  const other = findings.find(({ sourceIds }) => sourceIds.length === 0);
  const claim = { articleId, revisionId, statement: "Nine hundred boxes.", ranges: [] };
  const { claimId } = await openClaim.run(reviewer, {
    ...{ ...claim, category: "quote", priority: "normal", findingId: guarded?.id },
  });
  const attach = (from: string, quote: string) =>
    attachEvidence.run(reviewer, { claimId, sourceId: from, stance: "refutes", quote });
  const { evidenceId } = await attach(sourceId, `the ${secret} ships`);
  const seen = await attach(open.sourceId, "two ports");
  const text = await withNewsroom(reviewer, (db) =>
    db.revision.findFirstOrThrow({ where: { id: revisionId } }),
  );
  const { annotationId } = await testAnnotation(reviewer, { ...article, text: text.text });
  const visibleTo = [reviewer.memberId];
  const { replyId } = await addReply.run(reviewer, { claimId, body: "I asked them." });
  const asked = await testContact(reporter, article);
  const guardedContact = await testContact(reporter, article, {
    ...{ name: `Mr ${secret}`, question: "How many?", terms: "background", visibleTo },
  });
  await setVisibility.run(reporter, { sourceId, visibleTo });
  const scopes = ["read", "webhooks"];
  const wire = await makeToken.run(room.admin, { name: "Wire", scopes, days: 7 });
  const url = "https://cms.example/in";
  const kinds = ["clearance.changed"];
  const made = await makeWebhook.run(room.admin, { description: "The CMS", url, kinds });
  const named = { label: "Legal", level: "high", members: [room.admin.memberId] };
  const { ruleId } = await setRule.run(room.admin, named);
  return {
    ...{
      ...desk,
      articleId,
      claimId,
      auditor: await room.join("auditor", "admin"),
      token: wire.token,
    },
    things: {
      ...{ article: articleId, revision: revisionId, annotation: annotationId, claim: claimId },
      ...{ source: open.sourceId, evidence: seen.evidenceId, finding: other?.id },
      webhook: made.webhookId,
      reply: replyId,
      contact: asked.contactId,
      rule: ruleId,
    } as Readonly<Record<string, string | undefined>>,
    hidden: {
      source: sourceId,
      evidence: evidenceId,
      finding: guarded?.id ?? "",
      contact: guardedContact.contactId,
    },
  };
}

let desk: Awaited<ReturnType<typeof guardedDesk>>;
beforeAll(async () => {
  desk = await guardedDesk();
}, 120_000);

const reads = Object.values(operationGroups)
  .flatMap((group) => Object.entries<Operation>(group))
  // A stream does not end; it tells ids and who, no words.
  .filter(([, operation]) => hasTag(operation))
  // A correction is of a published text, of which none is here; it has no word of a source. What a report says of it,
  // `lib/reports/restricted-source.db.test.ts` asks in every format.
  .filter(([, { named }]) => !("correctionId" in named || "reportId" in named));

/** Each who does not see the source, by the headers that say who they are. */
async function readers(): Promise<Record<string, Record<string, string>>> {
  const { personId } = desk.auditor;
  caller.now = { personId, sessionId: await openSession(personId, "a test") };
  return { member: {}, token: { authorization: `Bearer ${desk.token}` } };
}

async function ask(
  operation: Operation,
  things: Readonly<Record<string, string | undefined>>,
  headers: Record<string, string>,
) {
  const parts = Object.values(operation.named).map((part) => {
    const thing = things[part];
    if (!thing) throw new Error(`There is no ${part} here for ${operation.path}.`);
    return [part, thing];
  });
  const address = { newsroom: desk.room.admin.newsroomSlug, ...Object.fromEntries(parts) };
  const query = operation.path === "/search" ? `?q=${secret}` : "";
  const request = new Request(`https://stet.example/${query}`, { headers });
  return operationRoute(operation)(request, { params: Promise.resolve(address) });
}

test("there is something to be withheld, and whoever is named for it is told", async () => {
  const { reviewer, hidden, articleId } = desk;
  expect(hidden.finding).not.toBe("");
  const { personId } = reviewer;
  caller.now = { personId, sessionId: await openSession(personId, "a test") };
  const findings = operationGroups.Findings?.listFindingsOperation as Operation;
  const text = await (await ask(findings, { article: articleId }, {})).text();
  expect(text.toLowerCase()).toContain(words[1]);
  expect(text).toContain(hidden.finding);
});

test.each(reads)("%s tells nothing of it", async (name, operation) => {
  for (const [who, headers] of Object.entries(await readers())) {
    const answer = await ask(operation, desk.things, headers);
    const text = await answer.text();
    expect([who, answer.status, text]).toEqual([who, 200, text]);
    // What was asked for is said again, where nothing fits.
    const said = (name === "searchOperation" ? text.replaceAll(secret, "") : text).toLowerCase();
    for (const told of [...words, ...Object.values(desk.hidden)]) {
      expect(said.includes(told), `${who} is told ${told} by ${name}: ${said}`).toBe(false);
    }
    const direct = Object.entries(desk.hidden).filter(([part]) =>
      Object.values(operation.named).includes(part),
    );
    for (const [part, thing] of direct) {
      const asked = await ask(operation, { ...desk.things, [part]: thing }, headers);
      expect(asked.status).toBe(404);
    }
  }
});

test("nothing that is counted, numbered or tagged changes with another of the kind; the log says that something is withheld", async () => {
  const { reporter, reviewer, articleId, claimId } = desk;
  const all = async () => {
    const said = new Map<string, { items?: { type: string | null; actor: string | null }[] }>();
    for (const [who, headers] of Object.entries(await readers())) {
      for (const [name, operation] of reads) {
        const answer = await ask(operation, desk.things, headers);
        said.set(`${name} as ${who}`, await answer.json());
      }
    }
    return said;
  };
  const before = await all();
  const about = { kind: "note", articleId, title: `More of ${secret}`, note: secret };
  const visibleTo = [reviewer.memberId];
  const { sourceId } = await addSource.run(reporter, { ...about, visibleTo });
  await attachEvidence.run(reviewer, { claimId, sourceId, stance: "context" });
  const unnamed = { name: `Ms ${secret}`, terms: "off_record", visibleTo, claimIds: [claimId] };
  await testContact(reporter, { articleId }, unnamed);
  for (const [asked, said] of await all()) {
    const was = before.get(asked);
    if (asked.startsWith("listEventsOperation")) {
      const more = said.items?.slice(was?.items?.length);
      expect(more).toMatchObject(Array(3).fill({ type: null, actor: null }));
    } else expect(said, asked).toEqual(was);
  }
});
