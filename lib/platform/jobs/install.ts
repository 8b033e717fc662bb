import type { Client } from "pg";
import { type Db as BossDb, getConstructionPlans, getMigrationPlans, PgBoss } from "pg-boss";
import pgBoss from "pg-boss/package.json" with { type: "json" };
import { applicationGroup } from "#lib/platform/db/roles.ts";
import { jobsSchema, queueNames, queues } from "./queues.ts";

/** The version of pg-boss's tables that the installed package works with. */
const wantedVersion = pgBoss.pgboss.schema;

async function installedVersion(client: Client): Promise<number | undefined> {
  const { rows: found } = await client.query<{ there: boolean }>(
    "SELECT to_regclass($1) IS NOT NULL AS there",
    [`${jobsSchema}.version`],
  );
  if (!found[0]?.there) return undefined;
  const { rows } = await client.query<{ version: number }>(
    `SELECT version FROM ${jobsSchema}.version`,
  );
  return rows[0]?.version;
}

/** Whether the database has the job queues as the code needs them. */
export async function hasJobs(client: Client): Promise<boolean> {
  return (await installedVersion(client)) === wantedVersion;
}

/**
 * Makes pg-boss's tables, or brings them to the package's version, makes the queues, and lets the
 * application use them, who may change none of this. As the owner, under the migrations' lock.
 * @returns whether the tables were made or changed
 */
export async function installJobs(owner: Client): Promise<boolean> {
  const version = await installedVersion(owner);
  if (version === undefined) await owner.query(getConstructionPlans(jobsSchema));
  else if (version < wantedVersion) await owner.query(getMigrationPlans(jobsSchema, version));
  await makeQueues(owner);
  await grantUse(owner);
  return version !== wantedVersion;
}

async function makeQueues(owner: Client): Promise<void> {
  const db: BossDb = { executeSql: (text, values) => owner.query(text, values) };
  const boss = new PgBoss({
    db,
    schema: jobsSchema,
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  await boss.start();
  try {
    for (const name of queueNames) {
      const { policy, ...options } = queues[name];
      if (await boss.getQueue(name)) await boss.updateQueue(name, options);
      else await boss.createQueue(name, { policy, ...options });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}

/**
 * What the application may do in each of pg-boss's tables; in those that are not here, nothing. Jobs come and go, so it
 * may also remove rows here, and nowhere else.
 */
export const jobPrivileges: Record<string, readonly string[]> = {
  bam: ["SELECT"],
  instance: ["SELECT", "UPDATE", "DELETE"],
  job: ["SELECT", "INSERT", "UPDATE", "DELETE"],
  job_common: ["SELECT", "INSERT", "UPDATE", "DELETE"],
  job_dependency: ["SELECT", "DELETE"],
  queue: ["SELECT", "UPDATE"],
  queue_stats: ["SELECT", "INSERT", "DELETE"],
  version: ["SELECT", "UPDATE"],
};

async function grantUse(owner: Client): Promise<void> {
  const grants = Object.entries(jobPrivileges).map(
    ([table, acts]) => `GRANT ${acts.join(", ")} ON ${jobsSchema}.${table} TO ${applicationGroup};`,
  );
  // Formerly it was given more.
  await owner.query(`
    REVOKE ALL ON ALL TABLES IN SCHEMA ${jobsSchema} FROM ${applicationGroup};
    REVOKE ALL ON ALL SEQUENCES IN SCHEMA ${jobsSchema} FROM ${applicationGroup};
    GRANT USAGE ON SCHEMA ${jobsSchema} TO ${applicationGroup};
    ${grants.join("\n")}
    GRANT EXECUTE ON FUNCTION ${jobsSchema}.job_now() TO ${applicationGroup};
  `);
}
