import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { settings } from "#lib/core/env.ts";
import { AppError } from "#lib/core/errors.ts";
import { connectTo } from "#lib/platform/db/address.ts";
import { closeAll, onClose } from "../start/closing.ts";
import { migrateDatabase, openDatabase } from "../start/database.ts";
import { lockDataFolder } from "../start/lock.ts";
import { withDatabase } from "../with-database.ts";

interface Options {
  newsrooms: number;
  articles: number;
  annotations: number;
  claims: number;
}

function count(value: string): number {
  if (!/^[1-9]\d{0,7}$/.test(value)) throw new InvalidArgumentError("It is a number, from 1.");
  return Number(value);
}

async function seed({ newsrooms, articles, annotations, claims }: Options): Promise<void> {
  const given = settings();
  const dataFolder = resolve(given.STET_DATA);
  if (given.DATABASE_URL === undefined) {
    mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
    const unlock = lockDataFolder(dataFolder);
    onClose(async () => unlock());
  }
  const database = await openDatabase(given, dataFolder);
  if (database.ownerUrl === undefined) {
    throw new AppError("unavailable", "To write past the triggers DATABASE_OWNER_URL is needed.");
  }
  await migrateDatabase(database);
  process.env.DATABASE_URL = database.url;
  const { seedDatabase } = await import("../seed/seed.ts");
  const owner = await connectTo(database.ownerUrl, "The owner's database");
  const password = randomBytes(15).toString("base64url");
  const say = (line: string) => process.stdout.write(`${line}\n`);
  try {
    const size = { newsrooms, articles, annotations, claimsPerArticle: claims };
    const slugs = await seedDatabase(owner, size, password, say);
    say(`Newsrooms: ${slugs.join(", ")}. Sign in as editor@${slugs[0]}.example, say.`);
    say(`Password of everybody in them, shown this once: ${password}`);
  } finally {
    await owner.end();
  }
}

/** `stet seed`: exit code 0 done, 1 refused, 2 bad usage. */
export function seedCommand(): Command {
  return new Command()
    .description("Fills a database with newsrooms, articles and annotations, to try it at size.")
    .option("--newsrooms <count>", "newsrooms to found", count, 5)
    .option("--articles <count>", "articles in all of them", count, 10_000)
    .option("--annotations <count>", "annotations in all of them", count, 1_000_000)
    .option("--claims <count>", "claims in each article", count, 10)
    .addHelpText(
      "after",
      "\nThe embedded database must not be in use. Exit code: 0 done, 1 refused, 2 bad usage.",
    )
    .action((options: Options) =>
      withDatabase("seed", async () => {
        try {
          await seed(options);
        } finally {
          const { closeDatabase } = await import("#lib/platform/db/client.ts");
          await closeDatabase();
          await closeAll();
        }
      }),
    );
}
