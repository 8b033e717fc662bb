/** A sentence before and after, and whether the claim on words in it is the same, in the same context, or stale. */
export type SentenceCase = readonly [
  law: string,
  before: string,
  after: string,
  span: string,
  is: "same" | "context" | "stale",
];

/** The same sentence by another speaker. */
const spoken = (words: string, span: string, one = "Roth", other = "Lima"): SentenceCase => [
  "I5",
  words,
  words.replace(one, other),
  span,
  "stale",
];

const denied = (before: string, after: string, span: string): SentenceCase => [
  "I4",
  before,
  after,
  span,
  "stale",
];

const speakers = [
  spoken("Roth thinks that the port is shut.", "port is shut"),
  spoken("Roth expects the port to be shut.", "to be shut"),
  spoken("Roth agreed that the port was shut.", "port was shut"),
  spoken("Roth heard that the port was shut.", "port was shut"),
  spoken("Roth hinted the port was shut.", "port was shut"),
  spoken("Roth signalled that the port was shut.", "port was shut"),
  spoken("Roth called it a crime at the port.", "a crime"),
  spoken("The act was described by Roth as a crime.", "a crime"),
  spoken("Roth described it as a crime.", "a crime"),
  spoken("Roth blamed it on rain at the port.", "rain at the port"),
  spoken("The port is shut, we learned from Roth.", "port is shut"),
  spoken("A judge ruled that the port was shut.", "port was shut", "judge", "jury"),
  spoken("Data from Oslo prove that the port was shut.", "port was shut", "Oslo", "Bonn"),
  spoken("In a statement, Oslo called the port shut.", "port shut", "Oslo", "Bonn"),
  spoken("Sailors described how the port was shut.", "port was shut", "Sailors", "Soldiers"),
  spoken(
    "Roth, who has run the old port for more years and storms than any of the men before him, said it was shut.",
    "it was shut",
  ),
  spoken("Roth, the mayor of Oslo, who has run the port for years, said it was shut.", "was shut"),
  spoken(
    "A friend of a man who had once worked with the brother of Roth in the port of Oslo said it was shut.",
    "was shut",
  ),
  spoken("يعتقد روث أن الميناء أغلق.", "الميناء أغلق", "روث", "ليما"),
  spoken("يتوقع روث أن يغلق الميناء.", "يغلق الميناء", "روث", "ليما"),
  spoken("وافق روث على أن الميناء أغلق.", "الميناء أغلق", "روث", "ليما"),
  spoken("سمع روث أن الميناء أغلق.", "الميناء أغلق", "روث", "ليما"),
  spoken("ألمح روث إلى أن الميناء أغلق.", "الميناء أغلق", "روث", "ليما"),
  spoken("وصف روث إغلاق الميناء بأنه جريمة.", "جريمة", "روث", "ليما"),
  spoken("حمل روث المطر مسؤولية إغلاق الميناء.", "إغلاق الميناء", "روث", "ليما"),
  spoken("أغلق الميناء كما علمنا من روث.", "أغلق الميناء", "روث", "ليما"),
  spoken("قضى القاضي بأن الميناء مغلق.", "الميناء مغلق", "القاضي", "المجلس"),
  spoken("أثبتت بيانات أوسلو أن الميناء مغلق.", "الميناء مغلق", "أوسلو", "بون"),
];

const opposites = [
  denied("It was fair in the port.", "It was unfair in the port.", "in the port"),
  denied("It is unsafe in the port.", "It is safe in the port.", "in the port"),
  denied("It is true in the port.", "It is untrue in the port.", "in the port"),
  denied("Work was unpaid in the port.", "Work was paid in the port.", "in the port"),
  denied("It has water in the port.", "It lacks water in the port.", "in the port"),
  denied("A few men left the port.", "Few men left the port.", "left the port"),
  denied("We can see the port.", "We cant see the port.", "the port"),
  denied("It stopped work in the port.", "It started work in the port.", "in the port"),
  denied("המועצה אישרה את התוכנית.", "המועצה לא אישרה את התוכנית.", "את התוכנית"),
  denied("יש מים בנמל הישן.", "אין מים בנמל הישן.", "בנמל הישן"),
  denied("委员会批准了计划。", "委员会没有批准计划。", "计划"),
  denied("他同意了计划。", "他不同意计划。", "计划"),
];

const contexts: readonly SentenceCase[] = [
  ["I6", "It is called a port there.", "It is now called a port there.", "port there", "context"],
  [
    "I6",
    "It lies by the union hall there.",
    "It lies by the ion hall there.",
    "hall there",
    "context",
  ],
  ["I6", "The old port was shut.", "The small port was shut.", "port was shut", "context"],
];

const inQuotation = (
  before: string,
  after: string,
  span: string,
  is: SentenceCase[4] = "stale",
): SentenceCase => ["I8", before, after, span, is];

const quotations = [
  inQuotation(
    "Roth said: “We left. It is over.”",
    "Lima said: “We left. It is over.”",
    "It is over",
  ),
  inQuotation("“We left. It is over,” Roth said.", "“We left. It is over,” Lima said.", "We left"),
  inQuotation("“We left. It is over,” Roth said.", "“We left. It is over.”", "We left"),
  inQuotation("“We left. It is over,” Roth said.", "We left. It is over, Roth said.", "We left"),
  inQuotation(
    "“We left. It is over. Go,” Roth said.",
    "“We left. It is over. Go,” Lima said.",
    "is over",
  ),
  inQuotation(
    "«We left. It is over», Roth said.",
    "«We left. It is over», Lima said.",
    "«We left.",
  ),
  inQuotation("‘We left. It is over,’ Roth said.", "‘We left. It is over,’ Lima said.", "We left"),
  inQuotation(
    "Roth said: “We left.\n“It is over.”",
    "Lima said: “We left.\n“It is over.”",
    "It is over",
  ),
  inQuotation(
    "“We left.\n“It is over,” Roth said.",
    "“We left.\n“It is over,” Lima said.",
    "We left",
  ),
  inQuotation("Roth said:\n“It is over.”", "Lima said:\n“It is over.”", "It is over"),
  inQuotation(
    "“We left,” Roth said. “It is over.”",
    "“We left,” Lima said. “It is over.”",
    "It is over",
  ),
  inQuotation("قال روث: «غادرنا. انتهى الأمر».", "قال ليما: «غادرنا. انتهى الأمر».", "انتهى الأمر"),
  inQuotation(
    "“We left. It is over,” Roth said.",
    "“We went. It is over,” Roth said.",
    "It is over",
    "same",
  ),
  inQuotation(
    "“He said so. It is over,” Roth said.",
    "“She said so. It is over,” Roth said.",
    "is over",
    "same",
  ),
  inQuotation(
    "“We left. It is over,” Roth said.",
    "“We left, it is over,” Roth said.",
    "We left",
    "context",
  ),
  inQuotation(
    "“We left,” Roth said. It is over.",
    "“We left,” Lima said. It is over.",
    "It is over",
    "same",
  ),
  inQuotation(
    "Roth said so. “It is over,” Li said.",
    "Lima said so. “It is over,” Li said.",
    "It is over",
    "same",
  ),
];

const joints: readonly SentenceCase[] = [
  [
    "I9",
    "Envoys of 17 towns met, and kings of 9 left.",
    "Envoys of 17 towns met. Kings of 9 left.",
    "17 towns",
    "context",
  ],
  [
    "I9",
    "Envoys of 17 towns met, and kings of 9 left.",
    "Envoys of 17 towns met. Kings of 9 left.",
    "kings of 9",
    "stale",
  ],
  [
    "I9",
    "Envoys of 17 towns met, and kings of 9 left.",
    "Envoys of 17 towns met. Kings of 9 left.",
    "of 9",
    "context",
  ],
  [
    "I9",
    "Envoys of 17 towns met. Kings of 9 left.",
    "Envoys of 17 towns met; kings of 9 left.",
    "17 towns",
    "context",
  ],
  [
    "I9",
    "Envoys of 17 towns met and kings of 9 left.",
    "Envoys of 17 towns met. Kings of 8 left.",
    "17 towns",
    "stale",
  ],
  [
    "I9",
    "The port is not shut, and all ships left.",
    "The port is not shut. All ships left.",
    "ships left",
    "context",
  ],
  [
    "I9",
    "It did not shut and burn down then.",
    "It did not shut. And burn down then.",
    "burn down",
    "stale",
  ],
  [
    "I9",
    "اجتمع وزراء 17 دولة، وغادر ملوك 9 دول.",
    "اجتمع وزراء 17 دولة. غادر ملوك 9 دول.",
    "17 دولة",
    "context",
  ],
];

const variantOf = (before: string, after: string, span: string): SentenceCase[] => {
  const other = "port";
  return [
    ["I1", before, after, span, "same"],
    ["I1", before, after, other, "same"],
  ];
};

const variants = [
  ...variantOf("A 한국 port is shut.", "A \u1112\u1161\u11AB국 port is shut.", "한국"),
  ...variantOf("The co\u00ADoperative port.", "The cooperative port.", "co\u00ADoperative"),
  ...variantOf("The sea\u200Bside port.", "The seaside port.", "sea\u200Bside"),
  ...variantOf("The الو\u200Fزير port.", "The الوزير port.", "الو\u200Fزير"),
  ...variantOf("I ❤️ the port.", "I ❤ the port.", "❤️"),
  ...variantOf("It cost １７ in port.", "It cost 17 in port.", "１７"),
  ...variantOf("The Ｗｉｄｅ port.", "The Wide port.", "Ｗｉｄｅ"),
  ...variantOf("The ﬁrm in port.", "The firm in port.", "ﬁrm"),
  ...variantOf("The Oʼneil port.", "The O’neil port.", "Oʼneil"),
  ...variantOf("The كتاب port.", "The ﻛﺘﺎﺏ port.", "كتاب"),
  ...variantOf("قال الوزيـــر port.", "قال الوزير port.", "الوزيـــر"),
  ...variantOf("كتب الوزير port.", "كَتَبَ الوزيرُ port.", "كتب الوزير"),
];

const meaningful: readonly SentenceCase[] = [
  ["I3", "It is 10² ships in port.", "It is 102 ships in port.", "in port", "stale"],
  ["I3", "It took ½ of the port.", "It took 1/2 of the port.", "of the port", "stale"],
  ["I3", "It took ① of the port.", "It took 1 of the port.", "of the port", "stale"],
  ["I6", "كَتب الوزير في port.", "كُتب الوزير في port.", "port", "context"],
];

export const sentenceCases: readonly SentenceCase[] = [
  ...speakers,
  ...opposites,
  ...contexts,
  ...quotations,
  ...joints,
  ...variants,
  ...meaningful,
  ["I3", "A couple of ships left the port.", "A trio of ships left the port.", "the port", "stale"],
];
