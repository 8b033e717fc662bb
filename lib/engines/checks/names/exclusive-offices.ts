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

/** Portfolios that a head of government now and then keeps. */
const KEPT = new Set(["foreign affairs", "defense"]);

const groups = (lists: readonly string[]) => lists.map((offices) => offices.split("/"));

/** Offices of which nobody holds two at a time, and everyone tells one from the other. */
const PLAINLY = groups([
  "president/vice president/prime minister/chancellor/senator/representative",
  "chief executive/chief financial officer/chief operating officer",
  "goalkeeper/striker",
  "goalkeeper/midfielder",
  "goalkeeper/defender",
  "judge/prosecutor/defendant/coroner",
  "sheriff/police chief/fire chief/fire marshal/coroner",
  "deputy police chief/fire chief/fire marshal/sheriff",
  "principal/superintendent",
  "bishop/rabbi/imam",
]);

/** Offices of which hardly anybody holds two, or that loose usage gives one for the other. */
const HARDLY = groups([
  "president/vice president/prime minister/chancellor/governor/mayor",
  "senator/representative/governor/mayor/ambassador/minister/attorney general",
  "striker/midfielder/defender",
  "sergeant/lieutenant/captain/major/colonel/general/admiral",
  "constable/sergeant/inspector/chief inspector/superintendent/chief superintendent",
  "police chief/deputy police chief",
  "bishop/archbishop",
]);

const areIn = (lists: readonly string[][], a: string, b: string) =>
  lists.some((offices) => offices.includes(a) && offices.includes(b));

const HEADS = new Set(["president", "vice president", "prime minister"]);

const SECRETARY_OF_STATE = "secretary of state";

export type Fit = "same" | "exclusive" | "odd" | "open";

/** The portfolio of a minister or secretary, and which of the two it is. */
function portfolio(role: string): { rank: string; field: string } | undefined {
  const [rank = "", field] = role.split(" of ");
  if ((rank !== "minister" && rank !== "secretary") || !field || field === "state")
    return undefined;
  return { rank, field };
}

/** How a secretary of state fits: America's foreign minister, elsewhere a minister's second. */
function fitOfSecretary(other: string): Fit {
  const held = portfolio(other);
  if (other === "minister") return "exclusive";
  if (!held) return other === "secretary" ? "same" : "open";
  if (held.field === "foreign affairs") return "same";
  // In Britain a secretary of state is named by the portfolio as well.
  return held.rank === "minister" ? "exclusive" : "odd";
}

function fitOfPortfolio(field: string, other: string): Fit {
  if (other === "minister" || other === "secretary") return "same";
  // Britain's chancellor holds the finances; elsewhere a chancellor heads the government.
  if (other === "chancellor") return field === "finance" ? "same" : "exclusive";
  if (HEADS.has(other)) return KEPT.has(field) ? "open" : "odd";
  return other === "ambassador" || other === "mayor" ? "odd" : "open";
}

function fitOfRoles(a: string, b: string): Fit {
  if (a === b) return "same";
  if (a === SECRETARY_OF_STATE) return fitOfSecretary(b);
  if (b === SECRETARY_OF_STATE) return fitOfSecretary(a);
  const [ofA, ofB] = [portfolio(a), portfolio(b)];
  if (ofA && ofB) {
    if (ofA.field === ofB.field) return "same";
    return areKindred(ofA.field, ofB.field) ? "odd" : "exclusive";
  }
  if (ofA) return fitOfPortfolio(ofA.field, b);
  if (ofB) return fitOfPortfolio(ofB.field, a);
  if (areIn(PLAINLY, a, b)) return "exclusive";
  return areIn(HARDLY, a, b) ? "odd" : "open";
}

/** How what two titles say fits together, taken at its best: somebody may hold several offices. */
export function fitOf(a: readonly string[], b: readonly string[]): Fit {
  if (a.length === 0 || b.length === 0) return "open";
  const fits = a.flatMap((one) => b.map((other) => fitOfRoles(one, other)));
  return (
    (["same", "open", "odd", "exclusive"] as const).find((fit) => fits.includes(fit)) ?? "open"
  );
}
