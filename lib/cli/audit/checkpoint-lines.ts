import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Client } from "pg";
import { type CheckpointLine, checkpointLineSchema } from "#lib/engines/checkpoints/heads.ts";

/** Checkpoints one after the other, from wherever they are kept; may be read several times. */
export type CheckpointLines = () => AsyncIterable<CheckpointLine>;

/** A checkpoint that cannot be read as one. */
export class UnreadableCheckpoint extends Error {
  constructor(what: string) {
    super(what);
    this.name = "UnreadableCheckpoint";
  }
}

function readLine(text: string, what: string): CheckpointLine {
  try {
    return checkpointLineSchema.parse(JSON.parse(text));
  } catch {
    throw new UnreadableCheckpoint(`${what} is no checkpoint`);
  }
}

/** Those of a file, a line each. */
export const fileCheckpoints = (path: string): CheckpointLines =>
  async function* read() {
    let number = 0;
    for await (const text of createInterface({ input: createReadStream(path) })) {
      number += 1;
      yield readLine(text, `line ${number} of the checkpoints`);
    }
  };

/** Those that the database itself keeps, as its owner sees them; within the connection's transaction. */
export const databaseCheckpoints = (owner: Client): CheckpointLines =>
  async function* read() {
    await owner.query(
      `DECLARE checkpoints NO SCROLL CURSOR FOR
       SELECT c.number, format('{"checkpoint":%s,"heads":%s}', c.record, (
         SELECT coalesce(json_agg(json_build_array(n.id, h.chain_id, h.seq, h.hash) ORDER BY n.id, h.chain_id), '[]')
         FROM newsroom n JOIN checkpoint_head h ON h.newsroom_id = n.id AND h.number = c.number)) AS line
       FROM checkpoint c ORDER BY c.number`,
    );
    try {
      for (;;) {
        const { rows } = await owner.query<{ number: number; line: string }>(
          "FETCH 1 FROM checkpoints",
        );
        const [row] = rows;
        if (!row) return;
        yield readLine(row.line, `the database’s checkpoint ${row.number}`);
      }
    } finally {
      await owner.query("CLOSE checkpoints");
    }
  };
