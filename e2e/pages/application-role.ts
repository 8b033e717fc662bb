import pg from "pg";

/** SQL as the application's own role, within one newsroom: what an intruder in the server could do. */
export async function asApplication<T>(
  newsroomSlug: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query(
      "SELECT set_config('app.newsroom_id', newsroom_id_by_slug($1)::text, false)",
      [newsroomSlug],
    );
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The SQLSTATE with which the database refuses the statement. */
export async function refusalOf(
  client: pg.Client,
  sql: string,
  values: unknown[] = [],
): Promise<string | undefined> {
  try {
    await client.query(sql, values);
    return undefined;
  } catch (error) {
    return error instanceof pg.DatabaseError ? error.code : String(error);
  }
}
