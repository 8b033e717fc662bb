import { expect, type Person, test } from "./fixtures.ts";
import { ImportPage } from "./pages/import-page.ts";
import { WorkbenchPage } from "./pages/workbench-page.ts";

const draft = `Two piers for the harbour
The harbour board met for two days and agreed on 12 new piers. The works begin in March.
Members would not say what the piers will cost.
The group النهضة العربية sent three ships, the board said.`;

const arabicDraft = `رصيفان جديدان للمرفأ
أعلنت شركة Harbour Works أمس أنها ستبني 12 رصيفًا جديدًا في المرفأ.
وقالت الشركة إن العمل يبدأ في الربيع.`;

type SignIn = (person: Person) => Promise<import("@playwright/test").Page>;

/** A reviewer before an article that was just imported. */
async function workbenchOf(as: SignIn, text: string, title: string): Promise<WorkbenchPage> {
  const door = new ImportPage(await as("noor"));
  await door.open("demo");
  await door.paste(text);
  await door.field("Date").fill("2024-05-17");
  await door.field("Title").fill(`${title} ${Date.now()}`);
  await door.confirm();
  const workbench = new WorkbenchPage(await as("imani"));
  await workbench.open(door.page.url());
  return workbench;
}

async function comment({ page, panel }: WorkbenchPage, words: string): Promise<void> {
  await page.keyboard.press("m");
  // The field for plain words makes way for the small editor once that has come.
  await expect(page.getByRole("toolbar", { name: "Formatting" })).toBeVisible();
  await page.getByLabel("Comment", { exact: true }).fill(words);
  await page.getByRole("button", { name: "Add comment" }).click();
  await expect(panel.getByRole("article", { name: `Comment: ${words}` })).toBeVisible();
}

test("what is marked snaps to words; Alt marks exactly, Ctrl adds", async ({ as }) => {
  const workbench = await workbenchOf(as, draft, "Piers");
  const { page } = workbench;
  const toolbar = page.getByRole("toolbar", { name: "Marked words" });

  await workbench.drag("rbour board m");
  await expect.poll(() => workbench.marked()).toEqual(["harbour board met"]);
  await workbench.drag("rbour board m", "Alt");
  await expect.poll(() => workbench.marked()).toEqual(["rbour board m"]);

  await workbench.drag("new pie");
  await workbench.drag("will co", "Control");
  await expect.poll(() => workbench.marked()).toEqual(["new piers", "will cost"]);
  await expect(toolbar).toContainText("2 places");
  await expect(toolbar.getByRole("button", { name: "Suggest" })).toHaveCount(0);
  await comment(workbench, "Which, and how much?");
  await expect.poll(() => workbench.focused()).toEqual(["new piers", "will cost"]);

  await workbench.drag("group");
  await expect.poll(() => workbench.marked()).toEqual(["group"]);
  await page.keyboard.press("h");
  await expect(workbench.card("Highlight: group")).toBeVisible();
  await expect.poll(() => workbench.focused()).toEqual(["group"]);
});

test("where several lie, a click lists them, the innermost first", async ({ as }) => {
  const workbench = await workbenchOf(as, draft, "Overlap");
  const { page } = workbench;
  const places = [
    "12 new piers",
    "agreed on 12 new piers",
    "board met for two days and agreed on 12 new",
  ];
  // The order in which they are made says nothing about the order in which they lie.
  for (const [at, name] of [
    [1, "middle"],
    [2, "outer"],
    [0, "inner"],
  ] as const) {
    await workbench.mark(places[at] ?? "");
    await comment(workbench, name);
  }
  await workbench.click("new");
  const list = page.getByRole("menu", { name: "What is here" }).getByRole("menuitem");
  const comments = list.filter({ hasText: "Comment" });
  await expect(comments).toHaveText(["Comment: inner", "Comment: middle", "Comment: outer"]);
  await comments.filter({ hasText: "middle" }).click();
  await expect.poll(() => workbench.focused()).toEqual(["agreed on 12 new piers"]);
});

test("by keyboard alone words are found, marked, written about and opened again", async ({
  as,
}) => {
  const workbench = await workbenchOf(as, draft, "Keys");
  const { page, text } = workbench;
  const { keyboard } = page;
  await text.focus();

  await test.step("character by character, word by word", async () => {
    await keyboard.press("ArrowDown");
    await keyboard.press("Control+Home");
    await keyboard.press("ArrowDown");
    await keyboard.press("Home");
    await keyboard.press("Control+Shift+ArrowRight");
    await keyboard.press("Control+Shift+ArrowRight");
    await expect.poll(() => workbench.marked()).toEqual(["The harbour"]);
    await keyboard.press("Shift+ArrowLeft");
    await expect.poll(() => workbench.marked()).toEqual(["The harbou"]);
    await expect(page.getByRole("status").getByText("The harbou, marked")).toBeAttached();
  });

  await test.step("a sentence, and one more place", async () => {
    await keyboard.press("Home");
    await keyboard.press("Alt+Shift+ArrowDown");
    await expect
      .poll(() => workbench.marked())
      .toEqual(["The harbour board met for two days and agreed on 12 new piers."]);
    await keyboard.press("+");
    await keyboard.press("Alt+ArrowDown");
    await keyboard.press("Control+Shift+ArrowRight");
    await expect
      .poll(() => workbench.marked())
      .toEqual(["The harbour board met for two days and agreed on 12 new piers.", "The"]);
    await keyboard.press("Escape");
    await expect.poll(() => workbench.marked()).toEqual([]);
  });

  await test.step("a comment, and Enter on it", async () => {
    await keyboard.press("Alt+ArrowDown");
    await keyboard.press("Control+Shift+ArrowRight");
    await expect.poll(() => workbench.marked()).toEqual(["Members"]);
    await keyboard.press("m");
    await keyboard.type("Which members?");
    await keyboard.press("Control+Enter");
    const card = workbench.card("Comment: Which members?");
    await expect(card).toBeVisible();
    await keyboard.press("Escape");
    await text.focus();
    // The caret is where it was.
    await keyboard.press("ArrowLeft");
    await keyboard.press("Enter");
    await expect(card.getByRole("button", { expanded: true })).toBeFocused();
  });
});

test("a Latin word in an Arabic sentence is marked, and an Arabic one in a Latin sentence", async ({
  as,
}) => {
  const arabic = await workbenchOf(as, arabicDraft, "رصيفان");
  await expect(arabic.text).toHaveAttribute("dir", "rtl");
  await arabic.drag("rbour Wo");
  await expect.poll(() => arabic.marked()).toEqual(["Harbour Works"]);
  await comment(arabic, "Who are they?");
  await expect.poll(() => arabic.focused()).toEqual(["Harbour Works"]);
  await arabic.drag("ستبن");
  await expect.poll(() => arabic.marked()).toEqual(["ستبني"]);

  const latin = await workbenchOf(as, draft, "Mixed");
  await latin.drag("هضة العر");
  await expect.poll(() => latin.marked()).toEqual(["النهضة العربية"]);
  await comment(latin, "Which group?");
  await expect.poll(() => latin.focused()).toEqual(["النهضة العربية"]);

  // What lies between is marked by the order of the text, whichever way the pointer went.
  await latin.mark("group النهضة");
  await expect.poll(() => latin.marked()).toEqual(["group النهضة"]);
});
