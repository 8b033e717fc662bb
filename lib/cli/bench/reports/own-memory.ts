import { readFileSync } from "node:fs";

/** The most memory that this process had so far, its threads included. */
export function mostMegabytes(): number {
  const status = readFileSync("/proc/self/status", "utf8");
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
}
