import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { BrowserContext } from "@playwright/test";

/** Somebody whom no other spec knows, with what they sign in with. */
export interface NewPerson {
  name: string;
  email: string;
  password: string;
}

/** Where somebody is put: the demo newsroom by its admin, if it is not said. */
const demo = ["--newsroom", "demo", "--as", "marco@demo.example"];

let made = 0;

/** Makes somebody new a member, on the command line. */
export async function newPerson(
  name: string,
  role: string,
  where: readonly string[] = demo,
): Promise<NewPerson> {
  made += 1;
  const email = `${name.toLowerCase().replaceAll(" ", ".")}.${process.pid}.${made}@demo.example`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...["lib/cli/stet.ts", "user", "add", ...where],
    ...["--role", role, "--email", email, "--name", name],
  ]);
  const password = /shown this once: (.+)/.exec(stdout)?.[1];
  if (!password) throw new Error(`No password was printed: ${stdout}`);
  return { name, email, password };
}

/** Whether address and password sign in, without the form. */
export async function canSignIn(
  context: BrowserContext,
  { email, password }: Pick<NewPerson, "email" | "password">,
): Promise<boolean> {
  const { csrfToken } = (await (await context.request.get("/api/auth/csrf")).json()) as {
    csrfToken: string;
  };
  const form = { csrfToken, email, password, json: "true" };
  return (await context.request.post("/api/auth/callback/credentials", { form })).ok();
}
