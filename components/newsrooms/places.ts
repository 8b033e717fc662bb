/** The rooms of a newsroom, in the order in which they are listed. */
export const places = [
  { part: "", name: "queue" },
  { part: "board", name: "board" },
  { part: "articles", name: "articles" },
  { part: "corrections", name: "corrections" },
  { part: "check-settings", name: "checks" },
  { part: "checklists", name: "checklists" },
  { part: "members", name: "members" },
  { part: "log", name: "log" },
] as const;
