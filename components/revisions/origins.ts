/** How a revision came to be, by its origin. */
export const originLabels: Readonly<Record<string, string>> = {
  import: "Imported",
  edit: "Edited",
  file: "New version of the file",
  corrections: "Approved corrections made",
  restored: "An earlier version put back",
};
