import { type Browser, type BrowserContext, test as base, type Page } from "@playwright/test";
import { demoPeople } from "#lib/domain/members/demo-sign-ins.ts";
import { allAnswering } from "./pages/answering.ts";

/** The people of the demo newsroom, by their first names. */
export type Person = "noor" | "tomasz" | "imani" | "ruth" | "daniel" | "helen" | "marco";

interface Fixtures {
  /** A page in a browser context of its own, signed in as this person, without the form. */
  as: (person: Person) => Promise<Page>;
}

/** Signs a person in, whoever was before, without the form. */
export async function signIn(context: BrowserContext, person: Person): Promise<void> {
  const email = `${person}@demo.example`;
  const known = demoPeople.find((one) => one.email === email);
  if (!known) throw new Error(`${person} is not in the demo newsroom.`);
  const { csrfToken } = (await (await context.request.get("/api/auth/csrf")).json()) as {
    csrfToken: string;
  };
  const form = { csrfToken, email, password: known.password, json: "true" };
  const answer = await context.request.post("/api/auth/callback/credentials", { form });
  if (!answer.ok()) throw new Error(`${person} could not sign in: ${answer.status()}`);
}

export const test = base.extend<Fixtures, { browser: Browser }>({
  browser: [
    async ({ browser }, use) => {
      const newContext = browser.newContext.bind(browser);
      browser.newContext = async (how) => allAnswering(await newContext(how));
      await use(browser);
    },
    { scope: "worker" },
  ],
  as: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person) => {
      const context = await browser.newContext();
      contexts.push(context);
      await signIn(context, person);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect } from "@playwright/test";
