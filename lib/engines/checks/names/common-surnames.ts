/** Surnames one slip apart that are both so common that two people may bear them. */
const GROUPS = `
johnson johnston johnstone jonson
thomson thompson
anderson andersen andersson
peterson petersen petersson
hanson hansen hansson
olson olsen olsson
larson larsen larsson
carlson carlsen karlson karlsen
nilsson nielsen nilson
jenson jensen
clark clarke
smith smyth smythe
green greene
brown browne braun
reed reid read
gray grey
davis davies
allen allan alan
phillips philips philipps
moore moor more
lewis louis
bailey baily bayley
burns burnes byrnes
harris harriss
hart harte
hoffman hoffmann hofman
kelly kelley
lee leigh
meyer meyers meier maier mayer
miller millar
morris morriss
murphy murphey
neal neil neill neale
nichols nicholls nicols
pearson pierson peirson
rodgers rogers
roger rodger
schmidt schmitt schmid
snyder snider
stuart stewart
taylor tayler tailor
turner tanner
walker walter
walsh welsh welch
watts watt
white whyte
wilkins wilkinson
williams william williamson
wood woods
martin martinez marten
ramos ramon
perez peres
gomez gomes
lopez lopes
gonzalez gonzales
fernandez fernandes
hernandez hernandes
rodriguez rodrigues
sanchez sanches
chen cheng chang
wang wong
zhang zhong chang
kim kin
singh sing
khan kahn
hassan hasan
hamad hamed hamid
said saad saeed
ali alia
carter carver carton
barker parker
cook cooke
cox coxe
payne paine
pierce pearce
fischer fisher
bauer baur
bowman bauman
baker becker barker
`;

const groupsOf = new Map<string, Set<number>>();
for (const [index, line] of GROUPS.trim().split("\n").entries()) {
  for (const surname of line.split(" ")) {
    const groups = groupsOf.get(surname) ?? new Set<number>();
    groupsOf.set(surname, groups.add(index));
  }
}

/** Whether both spellings are common surnames, so that they may be two people's. */
export function areCommonSurnames(a: string, b: string): boolean {
  const others = groupsOf.get(b);
  return [...(groupsOf.get(a) ?? [])].some((group) => others?.has(group));
}
