import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** From what an answer takes at best to what nobody waits for, in seconds. */
const durations = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export interface Answered {
  method: string;
  route: string;
  status: number;
  seconds: number;
}

/** What this process counts of itself; `observe` is told of each answer. */
export function startMetrics(): { registry: Registry; observe: (answered: Answered) => void } {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Histogram({
    name: "stet_http_request_duration_seconds",
    help: "How long answers took, by method, pattern of the address and status.",
    labelNames: ["method", "route", "status"],
    buckets: durations,
    registers: [registry],
  });
  return {
    registry,
    observe: ({ method, route, status, seconds }) =>
      answers.observe({ method, route, status }, seconds),
  };
}
