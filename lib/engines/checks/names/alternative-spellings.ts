import { nameForm } from "../reading/name-form.ts";

/** Ways to write one name that comes from another alphabet; no newsroom holds them all wrong. */
const USUAL = `
abdel abdul abd abdal abdol
ahmed ahmad ahmet
ali aly
assad asad
aziz azeez
bashar bachar
beirut beyrouth
dahlan dahlane
erdogan erdoghan
fattah fatah fateh
gaddafi gadhafi gadafi qaddafi qadhafi kadhafi kadafi gheddafi
haidar haider haydar
hassan hasan
hezbollah hizbollah hezbullah hizbullah hizballah hezballah
hussein husain hussain husayn hossein huseyin hoseyn
houthi huthi houthis huthis
ibrahim ebrahim
ismail esmail ismael
jamal gamal
kharkiv kharkov
khamenei khameini
kyiv kiev
lviv lvov
odesa odessa
mohammed muhammad mohammad mohamed muhammed mohamad mohamud mehmed
mustafa mostafa moustafa
nasrallah nasrullah
omar umar
osama usama
qassem qasem kassem qasim kasim ghasem
quran koran
rahman rehman
said saeed sayeed
saleh salih
shia shiite
sheikh shaikh sheik shaykh
sisi sissi
soleimani suleimani sulaimani
sharia shariah
taliban taleban
tehran teheran
yousef yusuf youssef yusef yousuf yousif joseph
zawahiri zawahri
zelensky zelenskyy zelenskiy zelenski
chernobyl chornobyl
dnipro dnepr dnieper
`;

function groupsOf(lists: readonly (readonly string[])[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  lists.forEach((list, index) => {
    for (const spelling of list) {
      const form = nameForm(spelling.toLowerCase());
      groups.set(form, [...(groups.get(form) ?? []), index]);
    }
  });
  return groups;
}

const lists = USUAL.trim()
  .split("\n")
  .map((line) => line.split(" "));
const usual = groupsOf(lists);

function inOneGroup(groups: ReadonlyMap<string, number[]>, a: string, b: string): boolean {
  const groupsOfB = groups.get(b);
  return groupsOfB !== undefined && (groups.get(a)?.some((id) => groupsOfB.includes(id)) ?? false);
}

/** Whether two forms are usual ways of writing one name in Latin letters. */
export function areUsualSpellings(a: string, b: string): boolean {
  return inOneGroup(usual, a, b);
}

/** The first of the usual spellings of a form; undefined where it has but one. */
export function usualSpelling(form: string): string | undefined {
  const [group] = usual.get(form) ?? [];
  return group === undefined ? undefined : lists[group]?.[0];
}

/** Tells of two forms whether the newsroom lets them stand side by side. */
export function allowedSpellings(
  settings: readonly (readonly string[])[] | undefined,
): (a: string, b: string) => boolean {
  const groups = groupsOf(settings ?? []);
  return (a, b) => inOneGroup(groups, a, b);
}
