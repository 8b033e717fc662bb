import { spawn } from "node:child_process";
import { onClose } from "./closing.ts";

/** What the tools are told: nothing is sent anywhere, nothing is downloaded. */
export const quietTools = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
};

/**
 * Runs a JavaScript tool on this Node, silently.
 * @throws Error that carries all the tool said, where it fails.
 */
export async function runTool(
  script: string,
  parameters: readonly string[],
  env: Record<string, string> = {},
): Promise<void> {
  const child = spawn(process.execPath, [script, ...parameters], {
    env: { ...process.env, ...quietTools, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onClose(async () => child.kill());
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => said.push(text));
  }
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", resolve),
  );
  if (code !== 0) throw new Error(said.join(""));
}
