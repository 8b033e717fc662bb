import { expect, test } from "./fixtures.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const draft = `Ferry notes
The ferry carries 120 cars.
It sails twice a day.`;

test("a page has a title all the while: when it is read anew, and on the way to another", async ({
  as,
}) => {
  const door = new ImportPage(await as("noor"));
  const title = `Ferry ${Date.now()}`;
  await door.open("demo");
  await door.paste(draft);
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(title);
  await door.confirm();
  const { page } = door;
  const workbench = new WorkbenchPage(page);
  await workbench.open(page.url());
  // In the document's first part, so that it is there too where the network goes while the rest is on its way.
  const [head] = (await (await page.request.get(page.url())).text()).split("</head>");
  expect(head).toContain(`<title>${title} · Stet</title>`);
  const titles = await page.evaluateHandle(() => {
    const seen: string[] = [];
    new MutationObserver(() => seen.push(document.title)).observe(document.head, {
      childList: true,
      subtree: true,
    });
    return seen;
  });
  await workbench.mark("120 cars");
  await page.keyboard.press("m");
  await page.getByLabel("Comment", { exact: true }).fill("Who counted?");
  await page.getByRole("button", { name: "Add comment" }).click();
  await expect(workbench.card(/^Comment/)).toHaveCount(1);
  await page.getByRole("link", { name: "History" }).first().click();
  await expect(page).toHaveTitle(/History/);
  await page.getByRole("link", { name: "Articles" }).first().click();
  await expect(page).toHaveTitle(/Articles/);
  const seen = await titles.jsonValue();
  expect(seen).toContain(`${title} · Stet`);
  expect(seen).not.toContain("");
});
