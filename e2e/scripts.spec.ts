import { measureScripts } from "#lib/cli/bench/workbench/measure-screen.ts";
import { expect, test } from "./fixtures.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

test("the workbench loads at most 250 kB of scripts before somebody touches it", async ({ as }) => {
  const bench = new WorkbenchPage(await as("tomasz"));
  await bench.openDemo();
  expect(await measureScripts(bench.page.context(), bench.page.url())).toBeLessThanOrEqual(250);
});

test("keys that are pressed while what they are for is on its way are kept for it, in order", async ({
  as,
}) => {
  const door = new ImportPage(await as("noor"));
  await door.open("demo");
  await door.paste("Slow lines\nThe ferry carries 40 cars.");
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(`Slow lines ${Date.now()}`);
  await door.confirm();
  const bench = new WorkbenchPage(await as("tomasz"));
  const { page } = bench;
  const { keyboard } = page;
  await bench.open(door.page.url());
  await bench.mark("40 cars");
  await keyboard.press("h");
  const card = bench.card(/^Highlight/);
  await expect(card).toBeVisible();

  // A page that nobody has touched, on a line that is slow from here on.
  await bench.open(door.page.url());
  const line = Promise.withResolvers<void>();
  await page.route("**/_next/static/chunks/**", async (route) => {
    await line.promise;
    await route.continue();
  });
  await keyboard.press("j");
  await expect(card.getByText("Loading")).toBeAttached();
  await keyboard.press("r");
  await keyboard.type("kept, all of it");
  line.resolve();
  const reply = page.getByRole("textbox", { name: /^Reply to/ });
  await expect(reply).toBeFocused();
  const written = () =>
    reply.evaluate((field) =>
      field instanceof HTMLTextAreaElement ? field.value : field.textContent,
    );
  await expect.poll(written).toBe("kept, all of it");
  await page.unrouteAll({ behavior: "ignoreErrors" });
});
