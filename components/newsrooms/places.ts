/** The rooms of a newsroom, in the order in which they are listed. */
export const places = [
  { part: "", label: "Queue" },
  { part: "board", label: "Board" },
  { part: "articles", label: "Articles" },
  { part: "check-settings", label: "Checks" },
  { part: "members", label: "Members" },
  { part: "log", label: "Log" },
] as const;
