import type { Client } from "pg";
import { AppError } from "#lib/core/errors.ts";

/** The role that migrations grant to, whatever name the application signs in by. */
export const applicationGroup = "stet_application";

/**
 * Makes the group that migrations grant to, and puts the application's role into it. Roles belong
 * to the whole server, so this comes before every migration and is safe to repeat.
 * @throws AppError `unavailable` with the SQL to run, where the owner may not do it.
 */
export async function ensureApplicationRole(owner: Client, role: string): Promise<void> {
  const { rows } = await owner.query<{ exists: boolean; belongs: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS exists,
            EXISTS (SELECT FROM pg_auth_members m
                    JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles r ON r.oid = m.member
                    WHERE g.rolname = $1 AND r.rolname = $2) AS belongs`,
    [applicationGroup, role],
  );
  const create = `CREATE ROLE ${applicationGroup} NOLOGIN`;
  const grant = `GRANT ${applicationGroup} TO ${owner.escapeIdentifier(role)}`;
  const needed = [...(rows[0]?.exists ? [] : [create]), ...(rows[0]?.belongs ? [] : [grant])];
  try {
    for (const statement of needed) await owner.query(statement);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError(
      "unavailable",
      `The owner in DATABASE_OWNER_URL may not set up roles (${reason}). Run once as a superuser: ${needed.join("; ")};`,
    );
  }
}

/** Makes a sign-in role without any power of its own, or gives the existing one this password. */
export async function ensureSignInRole(
  owner: Client,
  role: string,
  password: string,
): Promise<void> {
  const name = owner.escapeIdentifier(role);
  const { rowCount } = await owner.query("SELECT FROM pg_roles WHERE rolname = $1", [role]);
  await owner.query(
    `${rowCount ? "ALTER" : "CREATE"} ROLE ${name} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB
     NOCREATEROLE PASSWORD ${owner.escapeLiteral(password)}`,
  );
}

/**
 * Refuses to work as a role that row-level security or the refusals of the log would not bind.
 * @throws AppError `unavailable` that names the role and what is wrong with it.
 */
export async function refusePowerfulRole(application: Client): Promise<void> {
  const { rows } = await application.query<{ role: string; power: string | null }>(
    `SELECT current_user AS role, CASE
       WHEN rolsuper THEN 'is a superuser'
       WHEN rolbypassrls THEN 'bypasses row-level security (BYPASSRLS)'
       WHEN rolcreaterole THEN 'may create roles (CREATEROLE)'
       WHEN EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'v')
                      AND pg_has_role(current_user, c.relowner, 'MEMBER'))
         THEN 'owns tables'
     END AS power
     FROM pg_roles WHERE rolname = current_user`,
  );
  const found = rows[0];
  if (found?.power) {
    throw new AppError(
      "unavailable",
      `DATABASE_URL signs in as ${found.role}, which ${found.power}: use a role that does not, and DATABASE_OWNER_URL for the owner.`,
    );
  }
}
