import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { assignClaim } from "#lib/domain/claims/commands/assign-claim.ts";
import { approvedClaim, testArticle, testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { removeMember } from "#lib/domain/test-newsroom.ts";
import { keepLanguage } from "#lib/platform/auth/person-language.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import type { DigestData, MailData } from "#lib/platform/jobs/queues.ts";
import { startWorker } from "#lib/platform/jobs/worker.ts";
import { chooseMail } from "#lib/platform/notifications/choices.ts";
import { nextDigest } from "#lib/platform/notifications/digest-time.ts";
import { markRead } from "#lib/platform/notifications/marks.ts";
import { mailAtOnce, mailDigest } from "./jobs.ts";

const owner = await ownerConnection();
afterAll(() => owner.end());
beforeEach(() => owner.query("DELETE FROM pgboss.job"));

interface Received {
  from: string;
  to: string[];
  source: string;
}

/** A server that takes e-mail as others do, and refuses the first `refusals` of it for now. */
async function mailServer(refusals = 0): Promise<Received[]> {
  const received: Received[] = [];
  let left = refusals;
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, session, done) {
      let source = "";
      stream.on("data", (chunk: Buffer) => {
        source += chunk.toString("utf8");
      });
      stream.on("end", () => {
        left -= 1;
        if (left >= 0) return done(Object.assign(new Error("Try later"), { responseCode: 451 }));
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? "" : mailFrom?.address;
        const to = rcptTo.map(({ address }) => address);
        received.push({ from: from ?? "", to, source });
        return done();
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${port}`);
  vi.stubEnv("MAIL_FROM", "Stet <stet@courier.example>");
  vi.stubEnv("STET_URL", "https://stet.courier.example");
  onTestFinished(() => {
    vi.unstubAllEnvs();
    server.close(() => undefined);
  });
  return received;
}

async function deskWithGivenClaim() {
  const desk = await testDesk();
  const { claimId } = await testClaim(desk.editor, desk.article);
  const give = () => assignClaim.run(desk.editor, { claimId, ownerId: desk.reviewer.memberId });
  return { ...desk, claimId, give };
}

async function jobsOf<Data>(queue: string): Promise<{ data: Data; start_after: Date }[]> {
  const jobs = "SELECT data, start_after FROM pgboss.job WHERE name = $1";
  return (await owner.query(jobs, [queue])).rows;
}

const mailed = (actor: Actor) =>
  inScope(actor, (db) => db.notification.count({ where: { mailedAt: { not: null } } }));

test("none is asked for until a server is set", async () => {
  const { give } = await deskWithGivenClaim();
  await give();
  expect(await jobsOf("mail")).toEqual([]);
});

test("a notification goes out by the queue, through a server, with a link and no words of the claim", async () => {
  const received = await mailServer();
  const { reviewer, article, claimId, give } = await deskWithGivenClaim();
  await give();
  const worker = await startWorker({
    handlers: { mail: (job) => mailAtOnce(job) },
    concurrency: 1,
  });
  onTestFinished(() => worker.stop(1_000));
  await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 20_000 });
  await vi.waitFor(async () => expect(await mailed(reviewer)).toBe(1), { timeout: 5_000 });
  const { from, to, source } = received[0] ?? { source: "" };
  const { email } = await inScope(reviewer, (db) =>
    db.person.findFirstOrThrow({ where: { id: reviewer.personId } }),
  );
  expect({ from, to }).toEqual({ from: "stet@courier.example", to: [email] });
  const unfolded = source.replaceAll(/=\r\n/g, "").replaceAll("=3D", "=");
  expect(unfolded).toContain("Subject: Claim 1 was given to you: Envoys meet");
  expect(unfolded).toContain(
    `https://stet.courier.example/n/${reviewer.newsroomSlug}/articles/${article.articleId}?claim=${claimId}`,
  );
  expect(unfolded).toContain("https://stet.courier.example/account");
  expect(unfolded).toMatch(/Content-Type: text\/plain/);
  expect(unfolded).toMatch(/Content-Type: text\/html/);
  expect(unfolded).not.toContain("sent envoys");
});

test("it is written in the language that its reader chose, and nobody chooses for another", async () => {
  const received = await mailServer();
  const { reviewer, editor, give } = await deskWithGivenClaim();
  await give();
  await keepLanguage(reviewer.personId, "de");
  await inScope(editor, (db) =>
    db.person.updateMany({ where: { id: reviewer.personId }, data: { language: "ar" } }),
  );
  const [job] = await jobsOf<MailData>("mail");
  if (!job) throw new Error("No e-mail was asked for.");
  await mailAtOnce(job.data);
  const source = received[0]?.source.replaceAll(/=\r\n/g, "") ?? "";
  expect(source).toContain("Subject: Ihnen wurde Behauptung 1 zugewiesen: Envoys meet");
});

test("what a server refuses for now is given back to the queue, and sent at another attempt", async () => {
  const received = await mailServer(1);
  const { reviewer, give } = await deskWithGivenClaim();
  await give();
  const [job] = await jobsOf<MailData>("mail");
  if (!job) throw new Error("No e-mail was asked for.");
  await expect(mailAtOnce(job.data)).rejects.toThrow("Try later");
  expect(await mailed(reviewer)).toBe(0);
  await mailAtOnce(job.data);
  await mailAtOnce(job.data);
  expect(received).toHaveLength(1);
  expect(await mailed(reviewer)).toBe(1);
});

test("nothing goes to whoever has read it, wants none, or has left", async () => {
  const received = await mailServer();
  for (const settle of [
    (actor: Actor) => markRead(actor, { until: new Date() }),
    (actor: Actor) => chooseMail(actor, "assigned", "none"),
    (actor: Actor) => removeMember(actor, new Date()),
  ]) {
    const { reviewer, give } = await deskWithGivenClaim();
    await give();
    await settle(reviewer);
  }
  const jobs = await jobsOf<MailData>("mail");
  expect(jobs).toHaveLength(3);
  for (const { data } of jobs) await mailAtOnce(data);
  expect(received).toEqual([]);
});

test("once a day, what is unread goes out together, asked for once", async () => {
  const received = await mailServer();
  const { reviewer, reporter, editor, article } = await testDesk();
  await approvedClaim(reviewer, editor, article);
  await approvedClaim(reviewer, editor, await testArticle(reporter));
  const [job, ...more] = await jobsOf<DigestData>("mail-digest");
  if (!job) throw new Error("No e-mail was asked for.");
  expect(more).toEqual([]);
  expect(job.start_after).toEqual(nextDigest(new Date()));
  expect(await jobsOf("mail")).toEqual([]);
  await mailDigest(job.data);
  await mailDigest(job.data);
  expect(received).toHaveLength(1);
  expect(received[0]?.source).toContain("Subject: 2 notifications of The Test Gazette");
});
