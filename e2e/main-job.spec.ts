import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { reportFormats } from "#lib/domain/exports/schema.ts";
import { expect, test } from "./fixtures.ts";
import { asApplication, refusalOf } from "./pages/application-role.ts";
import { formatChecks } from "./pages/format-checks.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const draft = `5/17/2024 – Last updated: 5/17/2024 03:15 AM (Mecca time)
Harbour talks end without a deal
The harbour minister met envoys from five countries on Wednesday, his office said on Thursday. The meeting was attended by diplomats from Norway, Chile, Ghana, Japan, Peru and Portugal.
The talks have gone on since 7 October 2023, the office said. Three ships were held: the Aurora, the Benbow, the Castor and the Dione.`;

const stet = (...args: string[]) =>
  spawnSync(process.execPath, ["lib/cli/stet.ts", ...args], { encoding: "utf8" });

async function download(page: Page, button: string, path: string): Promise<void> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  await (await coming).saveAs(path);
}

test("a draft comes in, is checked and decided on, and its report is verified", async ({
  as,
  page,
}, info) => {
  // It is the whole job, and takes every format with it.
  test.setTimeout(360_000);
  const title = `Harbour talks ${info.workerIndex}-${Date.now()}`;
  let address = "";

  await test.step("1. sign in by the form; a wrong password is refused", async () => {
    await page.goto("/sign-in");
    await page.getByLabel("E-mail").fill("noor@demo.example");
    await page.getByLabel("Password").fill("not-the-password");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.getByText("E-mail or password is wrong.")).toBeVisible();
    await page.getByLabel("Password").fill("let-it-stand");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Your queue" })).toBeVisible();
  });

  await test.step("2. import: what the text says of itself is shown for confirmation", async () => {
    const door = new ImportPage(page);
    await door.open("demo");
    await door.paste(draft);
    await expect(door.field("Date")).toHaveValue("2024-05-17");
    await expect(door.field("Time (if known)")).toHaveValue("03:15");
    await expect(door.field("Time zone")).toHaveValue("Asia/Riyadh");
    await door.field("Title").fill(title);
    await door.confirm();
    address = page.url();
  });

  const daniel = new WorkbenchPage(await as("daniel"));
  const ruth = new WorkbenchPage(await as("ruth"));

  await test.step("3 and 4. read; the checks have run; a click leads to the words", async () => {
    await daniel.open(address);
    const finding = await daniel.expand(/The text says (5|five) countries and lists 6/);
    await expect.poll(() => daniel.focused()).toHaveLength(7);
    await expect(finding.getByText("How it was computed")).toBeVisible();
    await expect(daniel.card(/“Wednesday”.*15 May 2024/)).toBeVisible();
    await expect(daniel.card(/“Thursday”.*16 May 2024/)).toBeVisible();
    const ships = await daniel.expand(/(3|three) ships and lists 4/i);
    await ships.getByRole("button", { name: "Dismiss…" }).click();
    await ships.getByLabel("Why is this not a problem?").fill("The Dione was held a day later.");
    await ships.getByRole("button", { name: "Dismiss", exact: true }).click();
    await expect(ships.getByText("The Dione was held a day later.")).toBeVisible();
    await daniel.panel.getByRole("button", { name: "Run the checks again" }).click();
    await expect(daniel.page.getByText(/The checks ran: \d+ findings/)).toBeAttached();
    const checks = `/api/v1/n/demo/articles/${daniel.articleId()}/checks`;
    const { run } = await (await daniel.page.request.get(checks)).json();
    expect(run).toMatchObject({ number: 2, state: "done", progress: 100 });
    await daniel.page.reload();
    await expect(daniel.card(/(3|three) ships and lists 4/i)).toContainText("Dismissed");
  });

  await test.step("5. annotate marked words, resolve, and find a quote", async () => {
    await daniel.mark("harbour minister");
    await daniel.page
      .getByRole("toolbar", { name: "Marked words" })
      .getByRole("button", { name: "Question" })
      .click();
    await daniel.page.getByLabel("Question", { exact: true }).fill("Is this his title?");
    await daniel.page.getByRole("button", { name: "Add question" }).click();
    const question = daniel.card("Question: Is this his title?");
    await question.getByRole("button", { name: "Resolve" }).click();
    await expect(question).toContainText("Question, resolved");

    await daniel.page.getByLabel("Find words in the text").fill("since 7 October 2023");
    await expect(daniel.page.getByText("1 place")).toBeVisible();
    await daniel.panel.getByRole("button", { name: "Claim", exact: true }).click();
    await daniel.page.getByLabel("What is claimed").fill("The talks began on 7 October 2023.");
    await daniel.page.getByRole("button", { name: "Open claim", exact: true }).click();
    await expect(daniel.card("Claim 1")).toContainText("The talks began on 7 October 2023.");

    const finding = await daniel.expand(/countries and lists 6/);
    await finding.getByRole("button", { name: "Open as a claim" }).click();
    await daniel.page.getByRole("button", { name: "Open claim", exact: true }).click();
    await expect(daniel.line("Claim 2")).toContainText("Open");
  });

  await test.step("6. evidence: a new source of the list, with locator, quote and stance", async () => {
    const claim = await daniel.expand("Claim 1");
    await claim.getByRole("button", { name: "Attach evidence" }).click();
    await claim.getByLabel("What it is").fill("Minutes of the harbour office");
    await claim.getByLabel("Kind").selectOption("file");
    await claim.getByLabel("File").setInputFiles({
      name: "minutes.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("Talks opened on 7 October 2023."),
    });
    await claim.getByRole("button", { name: "Add source" }).click();
    await claim.getByLabel("Quoted passage").fill("Talks opened on 7 October 2023.");
    await claim.getByLabel("Where in it").fill("page 1");
    await claim.getByRole("button", { name: "Attach", exact: true }).click();
    await expect(claim).toContainText("Supports: source 1, Minutes of the harbour office, page 1");
    await expect(daniel.line("Claim 1")).toContainText("Researching");
  });

  await test.step("7. verdicts: by one key and a number, and by the form", async () => {
    await daniel.expand("Claim 1");
    await daniel.page.keyboard.press("v");
    await daniel.page.keyboard.type("1");
    await expect(daniel.line("Claim 1")).toContainText("Proposed");
    await expect(daniel.card("Claim 1")).toContainText("Verified · stands");
    await daniel.propose("Claim 2", "Six are listed.", "six countries");
    await expect(daniel.card("Claim 2")).toContainText("Wrong · corrected");
  });

  await test.step("8. who proposed cannot approve: by screen, by request, by SQL", async () => {
    const claim = daniel.card("Claim 2");
    await expect(claim).toContainText("You proposed this verdict: another editor must decide.");
    await expect(claim.getByRole("button", { name: "Approve" })).toHaveCount(0);

    const ids = await asApplication("demo", async (client) => {
      const { rows } = await client.query(
        `SELECT v.newsroom_id, v.claim_id, v.id AS verdict_id, v.proposed_by_id
         FROM verdict v JOIN claim c ON c.newsroom_id = v.newsroom_id AND c.id = v.claim_id
         WHERE c.article_id = $1 AND c.number = 2`,
        [daniel.articleId()],
      );
      return rows[0] as Record<string, string>;
    });
    for (const person of ["daniel", "marco", "noor"] as const) {
      const { request } = (await as(person)).context();
      const answer = await request.post(`/api/v1/n/demo/claims/${ids.claim_id}/approve`, {
        data: { verdictId: ids.verdict_id },
      });
      expect(answer.status(), person).toBe(403);
      expect(answer.headers()["content-type"]).toContain("application/problem+json");
    }
    await asApplication("demo", async (client) => {
      const decision = `INSERT INTO decision (newsroom_id, id, claim_id, verdict_id, kind, reason, salt, digest,
          decided_by_id, created_at)
        VALUES ($1, gen_random_uuid(), $2, $3, 'approve', '', repeat('0', 32), repeat('0', 64), $4, now())`;
      const values = [ids.newsroom_id, ids.claim_id, ids.verdict_id, ids.proposed_by_id];
      expect(await refusalOf(client, decision, values)).toBe("ST403");
      const approve = "UPDATE claim SET state = 'approved' WHERE id = $1";
      expect(await refusalOf(client, approve, [ids.claim_id])).toBe("ST403");
    });

    await ruth.open(address);
    await ruth.approve("Claim 2");
    const other = await ruth.expand("Claim 1");
    await other.getByRole("button", { name: "Return…" }).click();
    await other.getByLabel("What is missing?").fill("Please attach the register, too.");
    await other.getByRole("button", { name: "Return", exact: true }).click();
    await expect(ruth.line("Claim 1")).toContainText("Returned");
  });

  await test.step("9. the log cannot be rewritten, and reads as plain sentences", async () => {
    await asApplication("demo", async (client) => {
      for (const sql of [
        "UPDATE audit_event SET body = body",
        "DELETE FROM audit_event",
        "TRUNCATE audit_event CASCADE",
      ]) {
        expect(await refusalOf(client, sql), sql).toBe("42501");
      }
    });
    await ruth.page.getByRole("link", { name: "History", exact: true }).click();
    await expect(ruth.page.getByText(/Ruth Lindqvist approved claim 2/)).toBeVisible();
    await expect(ruth.page.getByText(/Ruth Lindqvist returned claim 1/)).toBeVisible();
    await expect(ruth.page.getByText(/Daniel Mbeki dismissed/)).toBeVisible();
  });

  await test.step("10. the report, and its verification", async () => {
    await ruth.open(address);
    const pdf = info.outputPath("report.pdf");
    await download(ruth.page, "Report (PDF)", pdf);
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe("%PDF-");
    const json = info.outputPath("report.json");
    await download(ruth.page, "Record (JSON)", json);
    const holds = stet("verify", json);
    expect(holds.stderr).toBe("");
    expect(holds.status).toBe(0);

    const bytes = await readFile(json);
    const changed = Buffer.from(bytes);
    const at = changed.indexOf("Six are listed.");
    changed[at] = "D".charCodeAt(0);
    const forged = info.outputPath("forged.json");
    await writeFile(forged, changed);
    expect(stet("verify", forged).status).toBe(1);

    const record = JSON.parse(bytes.toString());
    record.chain.events.pop();
    await writeFile(forged, JSON.stringify(record));
    expect(stet("verify", forged).status).toBe(1);
    expect(stet("verify", info.outputPath("nowhere.json")).status).toBe(2);

    await ruth.page.getByRole("link", { name: "History", exact: true }).click();
    for (const format of reportFormats) {
      await ruth.page.getByRole("combobox", { name: /^Format/ }).selectOption(format);
      const file = info.outputPath(`report.${format}.file`);
      await download(ruth.page, "Download", file);
      formatChecks[format](await readFile(file));
      // What people read is made again from its record, and must be the same.
      if (format !== "pdf" && format !== "html") continue;
      const shown = stet("verify", file);
      expect(shown.stdout).toContain("the same, byte by byte");
      expect(shown.status).toBe(0);
    }
    await ruth.page.getByRole("combobox", { name: /^Format/ }).selectOption("html");
    await ruth.page.getByRole("radio", { name: "Public", exact: true }).check();
    const open = info.outputPath("public.html");
    await download(ruth.page, "Download", open);
    const told = stet("verify", open);
    expect(told.stdout).toContain("Public edition");
    expect(told.stdout).toContain("the same, byte by byte");
    expect((await readFile(open)).toString()).not.toContain("Ruth Lindqvist");
  });
});
