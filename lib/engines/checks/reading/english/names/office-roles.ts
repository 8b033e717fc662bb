/** Portfolios by the words that name them. */
const FIELDS: Readonly<Record<string, string>> = {
  defense: "defense",
  war: "defense",
  foreign: "foreign affairs",
  external: "foreign affairs",
  finance: "finance",
  treasury: "finance",
  exchequer: "finance",
  interior: "interior",
  home: "interior",
  homeland: "homeland security",
  health: "health",
  education: "education",
  justice: "justice",
  agriculture: "agriculture",
  energy: "energy",
  petroleum: "energy",
  oil: "energy",
  transport: "transport",
  transportation: "transport",
  trade: "trade",
  commerce: "trade",
  environment: "environment",
  labor: "labor",
  culture: "culture",
  sport: "sport",
  sports: "sport",
  tourism: "tourism",
  housing: "housing",
};

/** Offices of one word, and those of several, that tell what somebody is; by how they are written. */
const OFFICES: Readonly<Record<string, string>> = {
  president: "president",
  chancellor: "chancellor",
  senator: "senator",
  representative: "representative",
  congressman: "representative",
  congresswoman: "representative",
  governor: "governor",
  mayor: "mayor",
  ambassador: "ambassador",
  judge: "judge",
  prosecutor: "prosecutor",
  defendant: "defendant",
  coroner: "coroner",
  sheriff: "sheriff",
  principal: "principal",
  rabbi: "rabbi",
  imam: "imam",
  bishop: "bishop",
  archbishop: "archbishop",
  ceo: "chief executive",
  cfo: "chief financial officer",
  coo: "chief operating officer",
  constable: "constable",
  sergeant: "sergeant",
  inspector: "inspector",
  superintendent: "superintendent",
  lieutenant: "lieutenant",
  captain: "captain",
  major: "major",
  colonel: "colonel",
  general: "general",
  admiral: "admiral",
  goalkeeper: "goalkeeper",
  striker: "striker",
  midfielder: "midfielder",
  defender: "defender",
};

const PHRASES: readonly (readonly [string, string])[] = [
  ["deputy prime minister", ""],
  ["prime minister", "prime minister"],
  ["vice president", "vice president"],
  ["vice-president", "vice president"],
  ["press secretary", "press secretary"],
  ["secretary general", "secretary-general"],
  ["secretary-general", "secretary-general"],
  ["general secretary", "general secretary"],
  ["attorney general", "attorney general"],
  ["chief justice", "chief justice"],
  ["chief of staff", "chief of staff"],
  ["national security advisor", "national security advisor"],
  ["chief executive officer", "chief executive"],
  ["chief executive", "chief executive"],
  ["chief financial officer", "chief financial officer"],
  ["chief operating officer", "chief operating officer"],
  ["inspector general", ""],
  ["director general", ""],
  ["surgeon general", ""],
  ["solicitor general", ""],
  ["vice chancellor", ""],
  ["vice-chancellor", ""],
  ["detective chief inspector", "chief inspector"],
  ["chief inspector", "chief inspector"],
  ["chief superintendent", "chief superintendent"],
  ["detective", ""],
  ["deputy police chief", "deputy police chief"],
  ["police chief", "police chief"],
  ["chief of police", "police chief"],
  ["fire chief", "fire chief"],
  ["fire marshal", "fire marshal"],
  ["lieutenant governor", "lieutenant governor"],
  ["lieutenant general", "general"],
  ["major general", "general"],
  ["lieutenant colonel", "colonel"],
];

/** Words that make an office another, lesser one. */
const LESSER = new Set(
  "deputy assistant under associate junior shadow parliamentary club company council senate student class honorary union party bank university college board".split(
    " ",
  ),
);

/** Offices that stay what they are whatever stands before them: "London mayor", "Texas senator". */
const ANYWHERE = new Set(
  "senator representative governor mayor ambassador judge prosecutor sheriff coroner principal superintendent goalkeeper striker midfielder defender".split(
    " ",
  ),
);

/** The minister's portfolio: "minister of defense", "treasury secretary", "secretary of state". */
function ministerRoles(words: readonly string[]): string[] {
  if (!words.includes("minister") && !words.includes("secretary")) return [];
  const fields = [...new Set(words.flatMap((word) => FIELDS[word] ?? []))];
  const rank = words.includes("minister") ? "minister" : "secretary";
  if (fields.length > 0) return fields.map((field) => `${rank} of ${field}`);
  if (words.join(" ").includes("secretary of state")) return ["secretary of state"];
  return words.length === 1 ? [words[0] as string] : [];
}

/**
 * What a title says that its bearer is, in words that are one for one office: "defense secretary" and
 * "secretary of defense" are one role. None where the title tells no office that rules out another.
 */
export function officeRoles(office: string): string[] {
  let rest = office;
  const roles: string[] = [];
  for (const [phrase, role] of PHRASES) {
    if (!rest.includes(phrase)) continue;
    rest = rest.replace(phrase, "").trim();
    if (role !== "") roles.push(role);
  }
  const words = rest.split(" ").filter((word) => word !== "");
  if (words.some((word) => LESSER.has(word))) return roles;
  const alone = words.every((word) => word in OFFICES || word === "of");
  const told = words.flatMap((word, at) => {
    const role = OFFICES[word];
    const next = words[at + 1] ?? "of";
    // "Goalkeeper coach", "principal dancer": what follows is what they are.
    const head = next === "of" || next in OFFICES;
    return role && (alone || (head && ANYWHERE.has(role))) ? [role] : [];
  });
  return [...roles, ...told, ...ministerRoles(words)];
}
