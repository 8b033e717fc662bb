import { expect, test } from "./fixtures.ts";

const content = "Seventeen states sent envoys to the harbour on Thursday, 16 May 2024.";

test("an outside expert is asked about one claim, answers once, and it is taken as evidence", async ({
  as,
  browser,
}) => {
  const page = await as("imani");
  const title = `Envoys ${crypto.randomUUID().slice(0, 8)}`;
  const api = "/api/v1/n/demo/articles";
  const noor = (await as("noor")).request;
  const draft = { format: "txt", content, title, language: "en", direction: "ltr" };
  const imported = await noor.post(api, {
    data: { ...draft, publishedOn: "2024-05-17", timeZone: "Europe/London" },
  });
  const { articleId, revisionId } = (await imported.json()) as Record<string, string>;
  const statement = "Seventeen states sent envoys.";
  const opened = await page.request.post(`${api}/${articleId}/claims`, {
    data: { revisionId, statement },
  });
  const { claimId } = (await opened.json()) as Record<string, string>;

  await page.goto(`/n/demo/articles/${articleId}#${claimId}`);
  const card = page.getByRole("article", { name: "Claim 1" });
  await card.getByRole("button").first().click();
  await card.getByRole("button", { name: "Ask an expert" }).click();
  const form = card.getByRole("form", { name: "Ask an expert" });
  await form.getByLabel("Expert’s name").fill("Dr Mina Roth");
  await form.getByLabel("Question").fill("How many states were there?");
  await form.getByRole("button", { name: "Make the link" }).click();
  const link = await card.getByLabel("The expert’s link").inputValue();
  expect(link).toMatch(/\/expert\/ask_[\w-]{43}$/);

  const outside = await browser.newContext({ locale: "en-GB" });
  const theirs = await outside.newPage();
  const answer = await theirs.goto(new URL(link).pathname);
  const headers = answer?.headers() ?? {};
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["x-robots-tag"]).toContain("noindex");
  expect(headers["cache-control"]).toContain("no-store");
  await expect(theirs.getByRole("heading", { level: 1 })).toContainText("Imani Okafor");
  await expect(theirs.getByText(statement)).toBeVisible();
  await expect(theirs.getByText(title)).toHaveCount(0);
  await theirs.getByRole("textbox", { name: "Your answer" }).fill("There were eighteen of them.");
  await theirs.getByLabel("What it says about the claim").selectOption("refutes");
  await theirs.getByRole("button", { name: "Send the answer" }).click();
  await expect(theirs.getByText("Your answer has reached the newsroom.")).toBeVisible();
  await expect(theirs.getByRole("button", { name: "Send the answer" })).toHaveCount(0);
  await outside.close();

  await page.reload();
  const line = card.getByRole("button").first();
  if ((await line.getAttribute("aria-expanded")) !== "true") await line.click();
  await expect(card.getByText("There were eighteen of them.")).toBeVisible();
  await card.getByRole("button", { name: "Take as evidence" }).click();
  await expect(card.getByText("Answer of Dr Mina Roth")).toBeVisible();
  await expect(card.getByRole("button", { name: "Take as evidence" })).toHaveCount(0);
  await page.goto(`/n/demo/articles/${articleId}/history`);
  await expect(
    page.getByText(/Dr Mina Roth \(the expert who was asked about claim 1\) answered, against it/),
  ).toBeVisible();
});

test("a link that does not hold says so, and nothing else", async ({ browser }) => {
  const nothingChosen = { cookies: [], origins: [] };
  const outside = await browser.newContext({ locale: "de-DE", storageState: nothingChosen });
  const page = await outside.newPage();
  const answer = await page.goto(`/expert/ask_${"a".repeat(43)}`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "Dieser Link gilt nicht" })).toBeVisible();
  await outside.close();
});
