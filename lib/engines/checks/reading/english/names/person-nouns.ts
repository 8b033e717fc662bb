const ENDINGS =
  /(?:man|woman|person|child|[^aeiou]er|or|ist|ant|ian|ee|son|daughter|brother|sister|cousin|uncle|aunt|wife|husband|parent|mother|father|friend|partner)$/;
const NOUNS = new Set(
  "suspect victim judge justice official candidate captive hostage republican democrat american briton aide ally guest student witness coach president king queen prince spouse boyfriend girlfriend fiancé fiancée twin sibling people men women children boy girl kid baby infant toddler nun monk priest cleric chef thief spy monarch envoy diplomat clerk cook nurse bride groom guard recruit cadet pirate rebel adult youth pilot patient resident agent president dissident respondent opponent correspondent member deputy colleague chief expert scholar astronaut cosmonaut athlete champion hero star celebrity inmate teammate roommate classmate nephew niece relative heir infantryman lawmaker senator mp mep peer dead casualty fatality fugitive refugee migrant native veteran civilian comedian comic singer-songwriter rapper novelist laureate apprentice acrobat lawyer attorney counsel juror bystander pedestrian passer-by teenager schoolgirl schoolboy pupil graduate undergraduate professor scientist academic economist physicist chemist executive boss banker trustee officer constable sergeant detective soldier sailor marine airman trooper gunman militant extremist jihadist terrorist assassin attacker bomber hijacker kidnapper robber burglar arsonist poacher smuggler trafficker dealer conman pole dane swede turk greek afghan spaniard frenchman israeli iraqi german tory liberal conservative independent actress waitress heiress hostess duchess countess baroness princess stewardess empress headmistress abbess seamstress quarterback socialist communist".split(
    " ",
  ),
);
const THINGS = new Set(
  "border order power tower river number letter paper matter chapter factor sector error color door floor corner center quarter winter summer water fire weather order disorder counter computer server tractor motor harbor labor season reason lesson prison poison plant restaurant warrant list fist tree committee degree agreement document november december october september offer answer dinner cover cancer poster register other another former shutter encounter disaster chamber master theater motor territor mirror terror horror minor major tumor rumor favor humor honor tutor".split(
    " ",
  ),
);

/** Whether a noun, in the singular and lower case, names a person: "wife", "minister", "suspect". */
export function isPersonNoun(noun: string): boolean {
  if (THINGS.has(noun)) return false;
  return NOUNS.has(noun) || ENDINGS.test(noun);
}
