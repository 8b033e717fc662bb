/** How the shapes of a note look, where it is written and where it is read. */
export const richClass =
  "break-words [&_a]:text-accent [&_a]:underline [&_a]:underline-offset-4 [&_ol]:list-decimal [&_ol]:ps-5 [&_p]:min-h-[1lh] [&_ul]:list-disc [&_ul]:ps-5";

/** The name of a member, set apart in the words around it. */
export const mentionClass = "rounded bg-accent-soft px-0.5 font-medium text-accent-strong";
