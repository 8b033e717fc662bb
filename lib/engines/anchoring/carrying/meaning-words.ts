/**
 * Words whose change in a claim's sentence changes the claim, by their kind. Languages with word lists:
 * English and Arabic; digits, currency signs and quotation marks count in any.
 */
export type Meaning = "negation" | "number" | "attribution";

const lists: Record<Meaning, string> = {
  negation:
    "no not never none nor neither nobody nothing nowhere without cannot hardly barely scarcely rarely seldom " +
    "fail fails failed refuse refuses refused unable nicht kein keine keinen nie ne pas jamais nunca não niet geen non не " +
    "لا لم لن لما ليس ليست ليسوا لست غير دون بدون عدم كلا",
  number:
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand " +
    "thousands million millions billion billions trillion trillions m mn bn tn k dozen dozens half third thirds " +
    "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twofold threefold fourfold fivefold tenfold lakh " +
    "crore cent points point quarter quarters once twice thrice double doubled triple tripled halved single both first second percent " +
    "صفر واحد واحدة اثنان اثنين اثنتان اثنتين ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية " +
    "تسع تسعة عشر عشرة عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين " +
    "تسعون تسعين مئة مائة مئتان مئتين مئات ألف ألفان ألفين آلاف مليون مليونا ملايين مليار مليارا مليارات نصف ثلث ربع",
  attribution:
    "said says say saying told tells tell according reported reports reportedly claimed claims claiming alleged " +
    "alleges allegedly stated states announced announces denied denies confirmed confirms argued argues insisted " +
    "insists noted notes suggested suggests asked asks replied revealed disclosed admitted conceded acknowledged " +
    "maintained complained promised predicted testified believes believed estimates estimated warned warns wrote writes added asserted quoted " +
    "قال قالت قالوا يقول تقول ذكر ذكرت أعلن أعلنت أكد أكدت أفاد أفادت صرح صرحت نقل نقلت زعم زعمت نفى نفت وفق وفقا " +
    "بحسب حسب",
};

const meanings = new Map<string, Meaning>();
for (const [meaning, list] of Object.entries(lists) as [Meaning, string][]) {
  for (const word of list.split(" ")) meanings.set(word, meaning);
}

const digit = /\p{N}|^[\p{Sc}%‰٪]/u;
const contractedNot = /n'?t$/;
const contractions = new Set(
  "ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't shan't shouldn't wasn't weren't won't wouldn't".split(
    " ",
  ),
);
/** "And" and "so", which Arabic writes together with the next word. */
const joinedWord = /^[وف](?=..)/;

/** The kind of word that a key (see `foldVariants`) is, where its change matters. */
export function meaningOf(key: string): Meaning | undefined {
  if (digit.test(key)) return "number";
  const word = key.toLowerCase();
  if (contractedNot.test(word) && contractions.has(word)) return "negation";
  return meanings.get(word) ?? meanings.get(word.replace(joinedWord, ""));
}
