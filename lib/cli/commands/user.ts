import { randomBytes } from "node:crypto";
import { Argument, Command, Option } from "commander";
import { AppError } from "#lib/core/errors.ts";
import { addMember } from "#lib/domain/members/commands/add-member.ts";
import { founderOf, foundNewsroom } from "#lib/domain/members/commands/found-newsroom.ts";
import { personRoles } from "#lib/domain/members/schema.ts";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import { newsroomIdBySlug, personIdByEmail } from "#lib/platform/db/lookups.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { readTextFile } from "../check/read-input.ts";
import { UsageError } from "../usage-error.ts";
import { withDatabase } from "../with-database.ts";

interface Options {
  newsroom: string;
  as?: string;
  found?: string;
  email: string;
  name: string;
  role: string[];
  passwordStdin?: true;
}

interface NewUser {
  name: string;
  email: string;
  password: string;
  roles: string[];
}

async function readPassword(): Promise<string> {
  const password = (await readTextFile("-")).replace(/\r?\n$/, "");
  if (password === "") throw new UsageError("standard input holds no password.");
  return password;
}

/** 120 random bits, in letters, digits, - and _. */
function generatePassword(): string {
  return randomBytes(15).toString("base64url");
}

async function addTo(options: Options, user: NewUser, isNew: boolean): Promise<void> {
  const { newsroom, as, found } = options;
  if (found !== undefined) {
    throw new AppError("conflict", `There is a newsroom “${newsroom}” already: leave --found out.`);
  }
  if (as === undefined) throw new UsageError("name the member who adds this user with --as.");
  const actor = await actorByEmail(newsroom, as);
  await addMember.run(actor, { ...user, password: isNew ? user.password : undefined });
}

async function foundWith({ newsroom: slug, found: name }: Options, user: NewUser): Promise<void> {
  if (name === undefined) {
    throw new AppError(
      "not_found",
      `There is no newsroom “${slug}”. To found it with this user, add --found "Its name".`,
    );
  }
  const founder = founderOf({ slug, name, founder: user.name });
  await foundNewsroom.run(founder, { newsroom: { slug, name }, founder: user });
}

async function add(options: Options): Promise<void> {
  const { newsroom, name, role: roles, passwordStdin } = options;
  const email = options.email.trim().toLowerCase();
  const { there, known } = await inScope({}, async (db) => ({
    there: await newsroomIdBySlug(db, newsroom),
    known: await personIdByEmail(db, email),
  }));
  const password = passwordStdin ? await readPassword() : generatePassword();
  const user = { name, email, password, roles };
  await (there ? addTo(options, user, !known) : foundWith(options, user));
  process.stdout.write(`${email} is a member of ${newsroom} as ${roles.join(", ")}.\n`);
  if (known) process.stdout.write("They sign in as before: name and password stay as they are.\n");
  else if (!passwordStdin) process.stdout.write(`Password, shown this once: ${password}\n`);
}

/** `stet user add`: exit code 0 added, 1 refused, 2 bad usage. */
export function userCommand(): Command {
  return new Command()
    .description("Adds a person to a newsroom, or founds the newsroom with them.")
    .addArgument(new Argument("<action>", "what to do").choices(["add"]))
    .requiredOption("--newsroom <slug>", "the newsroom, as its address shows it")
    .option("--as <email>", "the admin who adds them; not needed with --found")
    .option("--found <name>", "found the newsroom, under this name")
    .requiredOption("--email <address>", "what they sign in with")
    .requiredOption("--name <name>", "what they are called")
    .addOption(
      new Option("--role <role...>", "their roles; may be given several times")
        .choices(personRoles)
        .makeOptionMandatory(),
    )
    .option("--password-stdin", "read their password from standard input; else one is made up")
    .addHelpText("after", "\nExit code: 0 added, 1 refused, 2 bad usage.")
    .action((_action: string, options: Options) => withDatabase("user", () => add(options)));
}
