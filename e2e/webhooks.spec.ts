import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "./fixtures.ts";

test("an admin makes a webhook, tries it, sees what did not arrive, sends it again, and removes it", async ({
  as,
}) => {
  const ids: (string | string[] | undefined)[] = [];
  let status = 204;
  const receiver = createServer((request, response) => {
    ids.push(request.headers["webhook-id"]);
    request.resume().on("end", () => response.writeHead(status).end("Out of order."));
  }).listen(0, "127.0.0.1");
  await once(receiver, "listening");
  const { port } = receiver.address() as AddressInfo;
  try {
    const page = await as("marco");
    await page.goto("/n/demo/members");
    await page.getByRole("link", { name: "Webhooks" }).click();
    const name = `CMS ${crypto.randomUUID().slice(0, 8)}`;
    const form = page.getByRole("form", { name: "Make a webhook" });
    await form.getByRole("button", { name: "Make webhook" }).click();
    await expect(form.getByText("Please say what this webhook is for.").first()).toBeVisible();
    await form.getByLabel("Address").fill(`http://127.0.0.1:${port}/stet`);
    await form.getByLabel("What it is for").fill(name);
    await form.getByRole("button", { name: "Make webhook" }).click();
    await expect(form.getByLabel("The new secret")).toHaveValue(/^whsec_[A-Za-z0-9+/]{43}=$/);
    await page.getByRole("link", { name }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

    const sent = page.getByRole("region", { name: "What was sent" });
    const row = sent.getByRole("listitem");
    const again = async (words: string) => {
      await expect(async () => {
        await sent.getByRole("button", { name: "Refresh" }).click();
        await expect(row.getByText(words)).toBeVisible({ timeout: 2_000 });
      }).toPass();
    };
    await page.getByRole("button", { name: "Send a test" }).click();
    await again("arrived");
    await expect(row.getByText("The receiver answered 204.")).toBeVisible();
    status = 500;
    await row.getByRole("button", { name: "Send again: A test" }).click();
    await again("The receiver answered 500.");
    await expect(row.getByText("Out of order.")).toBeVisible();
    await expect(row.getByText("on its way")).toBeVisible();
    expect(new Set(ids).size).toBe(1);

    await page.getByRole("button", { name: "Turn off" }).click();
    await expect(page.getByRole("button", { name: "Turn on" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Send a test" })).toBeDisabled();
    await page.getByRole("button", { name: "New secret" }).click();
    await expect(page.getByLabel("The new secret")).toHaveValue(/^whsec_/);
    await page.getByRole("button", { name: "Remove" }).click();
    await page.getByRole("button", { name: "Remove it and its secret" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Webhooks" })).toBeVisible();
    await expect(page.getByRole("link", { name })).toHaveCount(0);
  } finally {
    receiver.close();
  }
});

test("who is no admin finds no webhooks", async ({ as }) => {
  const page = await as("ruth");
  await page.goto("/n/demo/webhooks");
  await expect(page.getByText("An admin makes them")).toBeVisible();
  await expect(page.getByRole("form")).toHaveCount(0);
});
