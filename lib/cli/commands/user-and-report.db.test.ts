import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { readChain } from "#lib/domain/history/queries.ts";
import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import { setVisibility } from "#lib/domain/sources/commands/set-visibility.ts";
import { testArticle } from "#lib/domain/test-article.ts";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";

const folder = mkdtempSync(join(tmpdir(), "stet-report-"));
afterAll(() => rmSync(folder, { recursive: true }));

const slug = `cli-${newId().slice(-12)}`;
const admin = `ada@${slug}.example`;
const editor = `lena@${slug}.example`;

function stet(args: string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["lib/cli/stet.ts", ...args], {
    cwd: join(import.meta.dirname, "../../.."),
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function addUser(email: string, name: string, more: string[], input?: string) {
  const who = ["--newsroom", slug, "--email", email, "--name", name];
  return stet(["user", "add", ...who, ...more], input);
}

test("a newsroom is founded, a member added, a report written and verified", async () => {
  const roles = ["--role", "admin", "--role", "reporter"];
  const early = addUser(admin, "Ada", roles);
  expect(early).toMatchObject({ status: 1, stdout: "" });
  expect(early.stderr).toBe(
    `stet user: There is no newsroom “${slug}”. To found it with this user, add --found "Its name".\n`,
  );

  const founded = addUser(admin, "Ada", [...roles, "--found", "The Line"]);
  expect(founded).toMatchObject({ status: 0, stderr: "" });
  expect(founded.stdout).toMatch(/\nPassword, shown this once: [\w-]{20}\n$/);

  const short = addUser(
    editor,
    "Lena",
    ["--role", "editor", "--as", admin, "--password-stdin"],
    "x",
  );
  expect(short).toEqual({
    status: 2,
    stdout: "",
    stderr: "stet user: A password has at least 12 characters.\n",
  });

  const nobody = addUser(editor, "Lena", ["--role", "editor"]);
  expect(nobody.status).toBe(2);
  const added = addUser(
    editor,
    "Lena",
    ["--role", "editor", "--as", admin, "--password-stdin"],
    "a long enough password\n",
  );
  expect(added).toEqual({
    status: 0,
    stdout: `${editor} is a member of ${slug} as editor.\n`,
    stderr: "",
  });
  expect(addUser(editor, "Lena", ["--role", "editor", "--as", admin])).toMatchObject({
    status: 1,
    stderr: `stet user: ${editor} is a member of this newsroom already.\n`,
  });

  const { articleId } = await testArticle(await actorByEmail(slug, admin));
  const out = join(folder, "report.json");
  const report = ["report", articleId, "--newsroom", slug, "--format", "json", "--out", out];
  const forbidden = stet([...report, "--as", admin]);
  expect(forbidden).toMatchObject({ status: 1, stdout: "" });
  expect(forbidden.stderr).toMatch(/^stet report: [^\n]+\n$/);
  expect(stet([...report, "--as", editor, "--at", "7"])).toMatchObject({
    status: 1,
    stderr: "stet report: There is no event 7: this article’s log goes from event 1 to 1.\n",
  });
  expect(stet([...report, "--as", editor])).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(folder)).toEqual(["report.json"]);
  expect(stet(["verify", out])).toMatchObject({ status: 0 });

  const newsroomLog = async () =>
    (await withNewsroom(await actorByEmail(slug, editor), (db) => readChain(db, null))).head;
  const before = await newsroomLog();
  mkdirSync(join(folder, "reports"));
  for (const [place, why] of [
    ["reports", "it is a folder"],
    ["report.json/inside.json", "there is no such folder"],
    ["missing/report.json", "there is no such folder"],
    ["x".repeat(256), "its name is too long"],
  ] as const) {
    const unwritable = join(folder, place);
    expect(stet([...report, "--out", unwritable, "--as", editor])).toEqual({
      status: 2,
      stdout: "",
      stderr: `stet report: ${unwritable} cannot be written: ${why}.\n`,
    });
  }
  expect(await newsroomLog()).toEqual(before);
  expect(readdirSync(folder)).toEqual(["report.json", "reports"]);

  const pdf = join(folder, "report.pdf");
  const asPdf = ["report", articleId, "--newsroom", slug, "--format", "pdf", "--out", pdf];
  expect(stet([...asPdf, "--as", editor, "--at", "1"])).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");

  const log = join(folder, "log.jsonl");
  const asLog = ["report", articleId, "--newsroom", slug, "--format", "jsonl", "--out", log];
  expect(stet([...asLog, "--as", editor])).toMatchObject({ status: 0, stderr: "" });
  const ours = await actorByEmail(slug, editor);
  const { events } = await withNewsroom(ours, (db) => readChain(db, null));
  const { sha256, size, mediaType } = JSON.parse(events.at(-1)?.detail ?? "");
  const bytes = readFileSync(log);
  expect({ sha256, size, mediaType }).toEqual({
    ...{ sha256: sha256Hex(bytes), size: bytes.byteLength, mediaType: "application/jsonl" },
  });

  // Of a moment at which a source was everybody's that is not any more there is none, as of no other format.
  const source = { kind: "note", articleId, title: "A letter", note: "Kept in the safe." };
  const { sourceId } = await addSource.run(ours, source);
  await setVisibility.run(ours, { sourceId, visibleTo: [ours.memberId] });
  for (const args of [asLog, [...report, "--format", "json"]]) {
    const refused = stet([...args, "--as", editor, "--at", "2"]);
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr).toMatch(
      /^stet report: What event 2 says is seen since by those [^\n]+\n$/,
    );
  }
  expect(readFileSync(log).equals(bytes)).toBe(true);
  expect(stet([...asLog, "--as", editor, "--at", "3"])).toMatchObject({ status: 0, stderr: "" });
}, 240_000);

test.each([
  ["no format", ["report", "x", "--newsroom", "x", "--as", "x", "--out", "x"]],
  [
    "another format",
    ["report", "x", "--newsroom", "x", "--as", "x", "--out", "x", "--format", "doc"],
  ],
  [
    "no folder to write to",
    [
      "report",
      "x",
      "--newsroom",
      "x",
      "--as",
      "x",
      "--format",
      "pdf",
      "--out",
      "/nowhere/at/all.pdf",
    ],
  ],
  [
    "another role",
    ["user", "add", "--newsroom", "x", "--email", "x", "--name", "x", "--role", "king"],
  ],
  ["another action", ["user", "remove", "--newsroom", "x"]],
])("%s: exit code 2, and one line of error", (_name, args) => {
  const { status, stdout, stderr } = stet(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^stet (report|user): [^\n]+\n$/);
});
