import { onTestFinished } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { importArticle } from "#lib/domain/articles/commands/import-article.ts";
import { askExpert } from "#lib/domain/experts/commands/ask-expert.ts";
import { inviteMember } from "#lib/domain/members/commands/invite-member.ts";
import { addReply } from "#lib/domain/replies/commands/add-reply.ts";
import { importInput, testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { docxFile, inserted, paragraph, run } from "#lib/engines/ingest/docx/docx-file.cases.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";

/** A desk on which somebody outside was asked, was invited, stands in a byline, and wrote in a file. */
export async function deskWithOutsider() {
  const desk = await testDesk();
  const { room, reporter, reviewer, article } = desk;
  const tail = newId().slice(-12);
  const name = `Ines Corvo ${tail}`;
  const email = `ines.${tail}@labor.example`;
  const { claimId } = await testClaim(reviewer, article);
  const asked = { name, email, question: `Dear ${name}, how many came?` };
  const { requestId, token } = await askExpert.run(reviewer, { claimId, ...asked });
  await addReply.run(reviewer, { claimId, body: `I asked ${name} (${email}).` });
  const { invitationId } = await inviteMember.run(room.admin, { email, roles: ["reporter"] });
  const { content: _, ...about } = importInput;
  const bytes = docxFile({ body: paragraph(run("Nine ferries ") + inserted("left", name)) });
  const bylineText = `with agency reports, translated by ${name}`;
  const file = { ...about, title: "Ferries", format: "docx", bytes, bylineText };
  const { articleId } = await importArticle.run(reporter, file);
  const owner = await ownerConnection();
  onTestFinished(() => owner.end());
  const ids = { requestId, invitationId, byArticle: articleId };
  return { ...desk, ...ids, admin: room.admin, claimId, token, name, email, owner };
}
