import {
  comment,
  commented,
  deleted,
  docxFile,
  inserted,
  paragraph,
  run,
} from "#lib/engines/ingest/docx/docx-file.cases.ts";
import { expect, test } from "./fixtures.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const story = docxFile({
  body: [
    paragraph(run("Harbour talks end without a deal")),
    paragraph(
      run("Envoys from ") +
        deleted("17") +
        inserted("18") +
        run(" countries ") +
        commented(0, run("met on Wednesday")) +
        run("."),
    ),
  ].join(""),
  comments: comment(0, "Ana", "Which Wednesday?"),
});

test("a Word document is imported with what stands beside its text", async ({ as }, info) => {
  const page = await as("daniel");
  const door = new ImportPage(page);
  await door.open("demo");
  await door.choose({ name: "story.docx", content: story });
  await expect(page.getByText("1 comment and 1 suggested change come with it.")).toBeVisible();
  await expect(page.getByText("Envoys from 17 countries met on Wednesday.")).toBeVisible();

  await page.reload();
  await door.field("Title").fill(`Harbour talks ${info.workerIndex}-${Date.now()}`);
  await door.field("Date").fill("2024-05-17");
  await page.getByRole("button", { name: "Import and run the checks" }).click();
  await expect(page.getByText("choose “story.docx” again")).toBeVisible();

  await page.getByRole("button", { name: "Change the text" }).click();
  await door.choose({ name: "story.docx", content: story });
  await door.confirm();
  const workbench = new WorkbenchPage(page);
  await expect(workbench.page.getByText("Envoys from 17 countries")).toBeVisible();
});

test("what cannot be read is told in a sentence, and nothing is imported", async ({ as }) => {
  const page = await as("daniel");
  const door = new ImportPage(page);
  await door.open("demo");
  for (const [name, content, message] of [
    ["story.docx", Buffer.from("Only text."), "by its content it is something else"],
    ["story.txt", Buffer.from(story), "If it is a Word document, give it the ending .docx."],
    ["cut.docx", Buffer.from(story.slice(0, 400)), "broken or was cut off"],
    ["story.pages", Buffer.from("a"), "Please save it in your word processor"],
    ["story.xyz", Buffer.from("a"), "Please choose a file that ends in"],
  ] as const) {
    await door.choose({ name, content });
    await expect(page.getByText(message)).toBeVisible();
  }
});

test("rich text that is pasted keeps its headings and lists until it is changed", async ({
  as,
}) => {
  const page = await as("daniel");
  const door = new ImportPage(page);
  await door.open("demo");
  const html = "<h2>Harbour talks</h2><ul><li>Norway<li>Chile</ul>";
  await door.pasteRich({ html, text: "Harbour talks\n\nNorway\nChile" });
  await expect(page.getByText("It keeps its headings, lists and links")).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(door.field("Title")).toHaveValue("Harbour talks");
});

test("what is not on the public internet is not fetched", async ({ as }) => {
  const page = await as("daniel");
  const door = new ImportPage(page);
  await door.open("demo");
  for (const [address, message] of [
    ["http://127.0.0.1:5432/", "leads into a private network"],
    ["http://localhost/", "leads into a private network"],
    ["file:///etc/passwd", "starts with https://"],
  ] as const) {
    await page.getByLabel("Web address of the text").fill(address);
    await page.getByRole("button", { name: "Fetch" }).click();
    await expect(page.getByText(message)).toBeVisible();
  }
});
