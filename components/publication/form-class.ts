/** How the forms look by which an article takes its next step. */
export const formClass =
  "flex flex-col gap-3 rounded-lg border border-accent bg-surface p-3 shadow-float";
