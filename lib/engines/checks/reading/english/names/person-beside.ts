import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** What only people are called; not "maker" or "lender", which are firms as well. */
const PEOPLE = words(`
teacher pensioner widow widower mother father student pupil resident neighbour neighbor survivor victim suspect defendant
lawyer solicitor barrister witness waiter waitress cashier driver plumber electrician carpenter gardener shopkeeper
shopper farmer fisherman fisherwoman nurse midwife doctor surgeon gp paramedic librarian scientist engineer economist
historian biologist physicist chemist novelist poet painter sculptor singer dancer actor actress pianist violinist
composer conductor cleaner caretaker janitor postman policeman policewoman firefighter soldier veteran priest vicar
pastor nun monk rabbi imam barber hairdresser chef cook tailor cyclist runner swimmer climber jockey boxer golfer
graduate undergraduate professor lecturer researcher activist campaigner volunteer commuter tenant landlady landlord
passenger pedestrian motorist bystander teenager schoolboy schoolgirl grandmother grandfather brother sister son
daughter wife husband cousin uncle aunt niece nephew businessman businesswoman entrepreneur accountant
`);

/** What is done to persons and hardly ever to firms or states. */
const DONE_TO_PERSONS = words(`
sack sacked sacking arrest arrested arresting marry married jail jailed jailing handcuff handcuffed convict convicted
convicting acquit acquitted murder murdered murdering kidnap kidnapped stab stabbed stabbing behead beheaded
`);

/** "The head *teacher*, Ifeoma Okonjo" before a name, "Ifeoma Okonjo, a retired *nurse*," behind it. */
export function hasPersonBeside(t: EnglishText, first: number, end: number): boolean {
  if (end < first + 2) return false;
  if (t.tokens[first - 1]?.text === "," && PEOPLE.has(lowerAt(t, first - 2))) {
    for (let i = first - 3; i > first - 7 && t.tokens[i]?.kind === "word"; i--) {
      if (isA(t, i, WORD.determiner)) return true;
    }
  }
  if (t.tokens[end]?.text !== "," || !isA(t, end + 1, WORD.determiner)) return false;
  const noun = [end + 2, end + 3].find((at) => PEOPLE.has(lowerAt(t, at)));
  return (
    noun !== undefined &&
    (t.tokens[noun + 1]?.kind === "mark" || isA(t, noun + 1, WORD.relative | WORD.preposition))
  );
}

/** "To *sack* Brightwell": whoever it is done to is a person. */
export function isDoneToPersons(verb: string): boolean {
  return DONE_TO_PERSONS.has(verb);
}
