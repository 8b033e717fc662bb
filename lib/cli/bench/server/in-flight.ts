import { Agent, get } from "node:http";

/** Milliseconds that each of some requests took, from its start to its answer's last byte. */
export interface Taken {
  times: number[];
  /** Of an answer, as it was sent. */
  bytes: number;
  perSecond: number;
}

/**
 * Asks for an address again and again, with so many requests under way at each moment.
 * @throws where an answer is no page
 */
export async function inFlight(
  url: string,
  cookie: string,
  { requests, atOnce }: { requests: number; atOnce: number },
): Promise<Taken> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const headers = { cookie, "accept-encoding": "gzip" };
  const times: number[] = [];
  let bytes = 0;
  let left = requests;
  function ask(): Promise<void> {
    const startedAt = performance.now();
    return new Promise((resolve, reject) => {
      get(url, { agent, headers }, (answer) => {
        let size = 0;
        answer.on("data", (chunk: Buffer) => {
          size += chunk.length;
        });
        answer.on("error", reject);
        answer.on("end", () => {
          if (answer.statusCode !== 200) {
            reject(new Error(`${url} answered ${answer.statusCode}.`));
            return;
          }
          times.push(performance.now() - startedAt);
          bytes = size;
          resolve();
        });
      }).on("error", reject);
    });
  }
  async function goOn(): Promise<void> {
    while (left > 0) {
      left -= 1;
      await ask();
    }
  }
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: atOnce }, goOn));
  const seconds = (performance.now() - startedAt) / 1_000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { times, bytes, perSecond: requests / seconds };
}

/** The time within which a share of the requests was answered. */
export function percentile({ times }: Pick<Taken, "times">, share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}
