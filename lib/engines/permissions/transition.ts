/**
 * A life: for each step, from which state it leads to which. A state that a step does not name
 * is one in which it cannot be taken.
 */
export interface Workflow<State extends string = string, Step extends string = string> {
  /** The table whose `state` column this is about. */
  table: "article" | "claim" | "contact";
  steps: Record<Step, Partial<Record<State, State>>>;
}

/** Where `step` leads from `state`, or undefined where it cannot be taken. */
export function nextState(workflow: Workflow, state: string, step: string): string | undefined {
  return workflow.steps[step]?.[state];
}
