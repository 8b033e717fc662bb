/** The lists that `meaning-words.ts` reads, a line a language; in small letters, Arabic without short vowels. */

export const negations = [
  "no not never none nor neither nobody nothing nowhere without cannot hardly barely scarcely rarely seldom " +
    "fail fails failed failing refuse refuses refused refusing unable lack lacks lacked lacking few cant dont doesnt didnt " +
    "isnt arent wasnt werent wont couldnt shouldnt wouldnt hasnt havent hadnt aint",
  "لا لم لن لما ما ليس ليست ليسا ليسوا ليسن لست لسنا لستم غير دون بدون عدم كلا بلا أبدا قط إلا سوى " +
    "رفض رفضت رفضوا يرفض ترفض فشل فشلت",
  "nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts nirgends weder ohne kaum",
  "ne pas jamais aucun aucune rien ni sans non nul nulle nullement",
  "nunca jamás ningún ninguno ninguna nadie nada tampoco",
  "nessun nessuno nessuna niente nulla né senza neanche nemmeno neppure",
  "não sem nenhum nenhuma ninguém nem tampouco",
  "niet geen nooit niemand niets zonder nergens",
  "не нет ни никогда никто никого никому ничего ничто нигде никакой никаких без нельзя невозможно",
  "değil yok yoktur hiç hiçbir asla olmayan olmadan olmaz",
  "לא ולא שלא ושלא כשלא הלא אין ואין שאין ושאין בלי ובלי מבלי ללא וללא מעולם ומעולם שמעולם אינו אינה אינם אינן איננו " +
    "איננה איני אינני טרם וטרם שטרם",
  "不 没 沒 未 无 無 非 别 別 勿 否 莫",
];

/** What turns a word into its opposite, and the shortest rest it does so before: "port" in "import" is no opposite. */
export const denyingPrefixes: readonly [prefix: string, letters: number][] = [
  ["un", 3],
  ["non", 4],
  ["in", 5],
  ["im", 5],
  ["il", 5],
  ["ir", 5],
  ["dis", 5],
];

/** Opposites with a shorter rest. */
export const shortOpposites = "insane inapt inept impure disown dislike disable disuse disobey";

/** What only looks like one. */
export const noOpposites = "under until union unique uncle";

/** Verbs that take each other's meaning away; a line a pair, the forms of the one before those of the other. */
export const opposites: readonly [string, string][] = [
  [
    "start starts started starting begin begins began",
    "stop stops stopped stopping cease ceases ceased quit",
  ],
  [
    "rise rises rose risen rising grow grows grew",
    "fall falls fell fallen falling drop drops dropped",
  ],
  [
    "increase increases increased increasing",
    "decrease decreases decreased decreasing decline declines declined",
  ],
  ["gain gains gained win wins won", "lose loses lost"],
  ["accept accepts accepted approve approves approved", "reject rejects rejected"],
  [
    "allow allows allowed permit permits permitted",
    "ban bans banned forbid forbids forbade forbidden",
  ],
  ["pass passes passed", "fail fails failed"],
  ["open opens opened", "close closes closed shut shuts"],
  ["support supports supported back backs backed", "oppose opposes opposed"],
  ["convict convicts convicted", "acquit acquits acquitted"],
  ["include includes included including", "exclude excludes excluded excluding"],
];

export const numbers = [
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand " +
    "thousands million millions billion billions trillion trillions m mn bn tn k dozen dozens half third thirds " +
    "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twofold threefold fourfold fivefold tenfold lakh " +
    "crore cent points point quarter quarters once twice thrice double doubled triple tripled halved single both " +
    "first second percent percentage couple couples pair pairs duo duos trio trios quartet quartets",
  "صفر واحد واحدة اثنان اثنين اثنتان اثنتين ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية " +
    "تسع تسعة عشر عشرة عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين " +
    "تسعون تسعين مئة مائة مئتان مئتين مائتان مائتين مئات ألف ألفا ألفان ألفين آلاف مليون مليونا مليونان مليونين " +
    "ملايين مليار مليارا مليارات تريليون نصف ثلث ربع ضعف ضعفي أول أولى ثان ثانية ثالث ثالثة رابع رابعة خامس خامسة",
  "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn " +
    "achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte tausend " +
    "tausende millionen milliarde milliarden billionen dutzend prozent",
  "zéro deux trois quatre cinq huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante " +
    "soixante cents mille milliard milliards millier milliers centaine centaines douzaine",
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez doce trece catorce quince veinte treinta cuarenta " +
    "cincuenta sesenta setenta ochenta noventa cien ciento cientos mil millón millones",
  "tre quattro cinque sette nove dieci undici dodici venti trenta quaranta cinquanta sessanta settanta ottanta novanta " +
    "cento mila milione milioni miliardo miliardi",
  "dois duas três quatro sete oito dez doze treze catorze quinze vinte trinta quarenta sessenta oitenta cem " +
    "centenas milhão milhões milhares bilhão bilhões",
  "één twee drie vijf zes zeven negen tien twaalf dertien veertien vijftien twintig dertig veertig vijftig honderd " +
    "honderden duizend duizenden miljoen miljoenen miljard procent",
  "ноль один одна одного одной два две двух двумя три трех трёх тремя четыре четырех четырёх пять пяти шесть шести " +
    "семь семи восемь восьми девять девяти десять десяти одиннадцать двенадцать двадцать тридцать сорок пятьдесят сто " +
    "двести триста тысяча тысячи тысяч тысячу миллион миллиона миллионов миллиард миллиарда миллиардов процентов процента",
  "sıfır iki üç dört beş altı yedi sekiz dokuz yirmi otuz kırk elli altmış yetmiş seksen doksan milyon milyar",
  "二 三 四 五 六 七 八 九 十 百 千 万 萬 亿 億 两 兩",
];

/** What a number counts or measures: it belongs to a number that it stands behind. */
export const units =
  "dollar dollars euro euros pound pounds sterling pence yen yuan rouble roubles ruble rubles rupee rupees franc francs " +
  "dinar dinars dirham dirhams riyal riyals lira shekel shekels mm cm km mile miles metre metres meter meters " +
  "kilometre kilometres kilometer kilometers foot feet inch inches yard yards acre acres hectare hectares gram grams kg " +
  "kilogram kilograms kilo kilos ton tons tonne tonnes litre litres liter liters gallon gallons barrel barrels degrees " +
  "celsius fahrenheit watt watts kilowatts megawatts gigawatts kwh mw gw volts minute minutes hour hours day days week " +
  "weeks month months year years decade decades century centuries am pm a.m p.m " +
  "دولار دولارا دولارات يورو جنيه جنيها ريال ريالا دينار دينارا درهم ليرة متر مترا أمتار كيلومتر كيلومترا كيلومترات " +
  "طن طنا أطنان كيلوغرام كيلوغراما لتر برميل برميلا ساعة ساعات دقيقة دقائق يوم يوما أيام أسبوع أسبوعا أسابيع شهر شهرا " +
  "أشهر سنة سنوات عام عاما أعوام";

/** What makes a number the least or the most, and codes of currencies: it belongs to a number that it stands before. */
export const bounds =
  "more fewer less over under above below least most up exceeding beyond minimum maximum minus plus negative usd eur gbp " +
  "أكثر أقل فوق تحت يفوق تفوق يتجاوز تتجاوز";

/** Words that say of themselves that it is another who says so, and names of those who are quoted most. */
export const hedges =
  "reportedly allegedly purportedly supposedly apparently ostensibly reuters afp ap dpa ansa efe xinhua tass interfax upi " +
  "bloomberg bbc cnn رويترز سانا وفا";

export const sayings = [
  "said says say saying told tells tell telling according reported reports reporting report claimed claims claim claiming " +
    "alleged alleges allege stated announced announces announce denied denies deny denying confirmed confirms confirm " +
    "argued argues argue insisted insists insist noted notes suggested suggests asked asks ask replied replies revealed " +
    "reveals disclosed admitted admits conceded concedes acknowledged acknowledges maintained maintains complained " +
    "complains promised promises predicted predicts testified testifies believed believes believe estimates estimated " +
    "warned warns warn wrote writes added adds asserted asserts quoted quotes quoting cited cites citing explained " +
    "explains commented remarked observed declared declares recalled recalls urged vowed pledged stressed stresses " +
    "thought understood emphasised emphasized cautioned contended contends accused accuses answered tweeted posted informed " +
    "think thinks thinking expects expect expecting hint hints hinted hinting call calls called calling blames blamed blaming " +
    "joked jokes testify hails hailed denounces denounced condemns condemned",
  "قال قالت قالوا قالا يقول تقول يقولون ذكر ذكرت يذكر أعلن أعلنت أعلنوا يعلن تعلن أكد أكدت أكدوا يؤكد تؤكد أفاد أفادت " +
    "يفيد تفيد صرح صرحت نقل نقلت نقلا زعم زعمت زعموا يزعم تزعم نفى نفت نفوا ينفي تنفي وفق وفقا بحسب حسب حسبما أضاف أضافت " +
    "أضافوا أشار أشارت أوضح أوضحت كشف كشفت أبلغ أبلغت أخبر أخبرت اعتبر اعتبرت رأى رأت شدد شددت لفت حذر حذرت ادعى ادعت اتهم " +
    "اتهمت كتب كتبت اعترف اعترفت تعهد تعهدت توقع توقعت قوله قولها قولهم تعبير يعتقد تعتقد يعتقدون اعتقد اعتقدت يظن تظن ظن " +
    "يتوقع تتوقع يتوقعون لمح لمحت ألمح ألمحت يلمح تلمح وصف وصفت وصفوا يصف تصف يتهم تتهم سمى سمت روى روت يروي تروي شهد شهدت",
  "sagte sagten sagt sagen erklärte erklärten berichtete berichteten behauptete behaupteten teilte mitgeteilt betonte laut zufolge",
  "déclaré déclare affirmé affirme annoncé annonce indiqué expliqué selon",
  "dijo dijeron declaró declararon afirmó aseguró anunció informó según",
  "disse dissero dichiarato affermato annunciato secondo disseram afirmou declarou anunciou informou segundo",
  "zei zeiden zegt meldde meldden verklaarde volgens",
  "сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили утверждает согласно словам",
  "dedi söyledi açıkladı belirtti bildirdi iddia göre",
];

/** Verbs that take the words said with "that", or have a paper for their subject; otherwise they say something else. */
export const findings =
  "found find finds shows showed show indicates indicated indicate concluded concludes states statement statements claim " +
  "claims allegation allegations assertion assertions announcement warning belief view estimate accusation accusations denial";

/** Verbs that say so before the word that the words said begin with, at most so many words behind them. */
export const sayingsBefore: readonly { verbs: string; before: RegExp; reach: number }[] = [
  {
    verbs:
      "agree agrees agreed hear hears heard signal signals signalled signaled rule rules ruled learn learns learned learnt " +
      "prove proves proved expected hope hopes hoped fear fears feared feel feels felt know knows knew",
    before: /^(?:that|how|whether|why)$/i,
    reach: 1,
  },
  {
    verbs: "describe describes described describing",
    before: /^(?:that|how|whether|why)$/i,
    reach: 1,
  },
  { verbs: "learn learns learned learnt hear heard", before: /^from$/i, reach: 1 },
  {
    verbs:
      "describe describes described describing portray portrays portrayed characterised characterized dismiss dismisses " +
      "dismissed praised",
    before: /^as$/i,
    reach: 8,
  },
  {
    verbs:
      "وافق وافقت وافقوا يوافق توافق اتفق اتفقت سمع سمعت سمعوا سمعنا يسمع علم علمت علموا علمنا أثبت أثبتت يثبت تثبت حكم حكمت " +
      "قضى قضت قرر قررت وجد وجدت أظهر أظهرت تظهر يظهر بين بينت",
    before: /^(?:أن|إن|بأن|أنه|أنها|بأنه|بأنها|كيف)$/,
    reach: 6,
  },
  { verbs: "علم علمت علمنا سمع سمعت سمعنا", before: /^من$/, reach: 1 },
  {
    verbs: "حمل حملت حملوا يحمل تحمل ألقى ألقت يلقي تلقي",
    before: /^(?:مسؤولية|المسؤولية|اللوم|باللوم|باللائمة)$/,
    reach: 5,
  },
];

/** Who speaks by being read. */
export const papers =
  "study studies survey surveys poll polls report reports research researchers analysis data figures review audit inquiry " +
  "investigation document documents letter statistics paper records";
