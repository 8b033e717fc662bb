import type { Role } from "#lib/engines/permissions/facts.ts";

/** One person of the demo newsroom, with what they sign in with. */
export interface DemoSignIn {
  role: Role;
  name: string;
  email: string;
  password: string;
}

/** The newsroom that an empty database is given to try things in. */
export const demoNewsroom = { slug: "demo", name: "The Harbour Courier" } as const;

/** Known to everyone who reads this: no newsroom but the demo has it. */
const password = "let-it-stand";

/** At least one person for each role; a second reviewer and editor, for four eyes. */
export const demoPeople: readonly DemoSignIn[] = [
  { role: "reporter", name: "Noor Haddad", email: "noor@demo.example", password },
  { role: "reviewer", name: "Tomasz Zielinski", email: "tomasz@demo.example", password },
  { role: "reviewer", name: "Imani Okafor", email: "imani@demo.example", password },
  { role: "editor", name: "Ruth Lindqvist", email: "ruth@demo.example", password },
  { role: "editor", name: "Daniel Mbeki", email: "daniel@demo.example", password },
  { role: "auditor", name: "Helen Park", email: "helen@demo.example", password },
  { role: "admin", name: "Marco Silva", email: "marco@demo.example", password },
];

/** One person for each role: the sign-ins that the start prints. */
export function demoSignIns(): DemoSignIn[] {
  return demoPeople.filter(
    ({ role }, index) => demoPeople.findIndex((other) => other.role === role) === index,
  );
}
