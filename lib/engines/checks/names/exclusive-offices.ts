const MINISTRY = "minister of ";

/** Portfolios that one ministry often holds together, or that news names one for the other. */
const KINDRED = [
  "finance trade energy tourism",
  "interior justice homeland security housing",
  "environment energy agriculture",
  "education culture sport tourism",
  "transport housing trade tourism",
  "health labor education",
].map((fields) => fields.split(" "));

function areKindred(a: string, b: string): boolean {
  return KINDRED.some((fields) => fields.includes(a) && fields.includes(b));
}

/** Offices of which nobody holds two at a time. */
const ONE_OF = [
  [
    "president",
    "vice president",
    "prime minister",
    "senator",
    "representative",
    "governor",
    "mayor",
  ],
  ["chief executive", "chief financial officer", "chief operating officer"],
  ["goalkeeper", "striker", "midfielder", "defender"],
  ["sergeant", "lieutenant", "captain", "major", "colonel", "general", "admiral"],
];
/** Of these, offices of one state that are told apart by everyone. */
const PLAINLY = new Set([
  "president",
  "vice president",
  "prime minister",
  "senator",
  "representative",
]);

const GENERIC = new Set(["minister", "secretary", "secretary of state"]);
/** Offices that are a minister's under another name. */
const SAME = [
  ["secretary of state", "minister of foreign affairs"],
  ["secretary of state", "secretary"],
];

export type Fit = "same" | "exclusive" | "odd" | "open";

function fieldOf(role: string): string | undefined {
  return role.startsWith(MINISTRY) ? role.slice(MINISTRY.length) : undefined;
}

function fitOfRoles(a: string, b: string): Fit {
  if (a === b || SAME.some((pair) => pair.includes(a) && pair.includes(b))) return "same";
  const [fieldA, fieldB] = [fieldOf(a), fieldOf(b)];
  if (fieldA && fieldB) return areKindred(fieldA, fieldB) ? "odd" : "exclusive";
  if (GENERIC.has(a) || GENERIC.has(b)) {
    if (a === "minister" || b === "minister") return fieldA || fieldB ? "same" : "odd";
    return fieldA || fieldB ? "same" : "open";
  }
  if (!ONE_OF.some((offices) => offices.includes(a) && offices.includes(b))) return "open";
  return PLAINLY.has(a) && PLAINLY.has(b) ? "exclusive" : "odd";
}

/** How what two titles say fits together, taken at its best: somebody may hold several offices. */
export function fitOf(a: readonly string[], b: readonly string[]): Fit {
  if (a.length === 0 || b.length === 0) return "open";
  const fits = a.flatMap((one) => b.map((other) => fitOfRoles(one, other)));
  return (
    (["same", "open", "odd", "exclusive"] as const).find((fit) => fits.includes(fit)) ?? "open"
  );
}
