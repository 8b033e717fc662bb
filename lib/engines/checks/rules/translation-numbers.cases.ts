import type { RuleCase } from "../rule-case.ts";

const arabic = (text: string) => ({ sources: [text] });

export const translationNumbersCases: readonly RuleCase[] = [
  {
    ...arabic("التقى سوليفان سفراء 17 دولة."),
    text: "Sullivan met the ambassadors of 17 countries.",
    findings: [["consistent", "17", "17"]],
  },
  {
    ...arabic("التقى سوليفان سفراء 17 دولة."),
    text: "Sullivan met the ambassadors of 18 countries.",
    findings: [["contradiction", "18", "17"]],
  },
  {
    ...arabic("التقى سوليفان سفراء ١٧ دولة."),
    text: "Sullivan met the ambassadors of seventeen countries.",
    findings: [["consistent", "seventeen", "17"]],
  },
  {
    ...arabic("قتل سبعة وعشرون شخصا في الهجوم."),
    text: "The attack killed 27 people.",
    findings: [["consistent", "27", "27"]],
  },
  {
    ...arabic("قتل سبعة وعشرون شخصا في الهجوم."),
    text: "The attack killed 72 people.",
    findings: [["contradiction", "72", "27"]],
  },
  {
    ...arabic("بلغت الخسائر ٣٫٥ مليون دولار."),
    text: "The losses came to $3.5 million.",
    findings: [["consistent", "$3.5 million", "3500000 USD"]],
  },
  {
    ...arabic("بلغت الخسائر ٣٫٥ مليار دولار."),
    text: "The losses came to $3.5 million.",
    findings: [["contradiction", "$3.5 million", "3500000000 USD"]],
  },
  {
    ...arabic("ارتفعت الأسعار بنسبة 20 في المئة."),
    text: "Prices rose by 20 percent.",
    findings: [["consistent", "20 percent", "20 percent"]],
  },
  {
    ...arabic("ارتفعت الأسعار بنسبة 20 في المئة."),
    text: "Prices rose by 30 percent.",
    findings: [["contradiction", "30 percent", "20 percent"]],
  },
  {
    ...arabic("اندلعت الحرب في السابع من أكتوبر 2023."),
    text: "The war began on 7 October 2023.",
    findings: [["consistent", "7 October 2023", "2023-10-07"]],
  },
  {
    ...arabic("اندلعت الحرب في 7 تشرين الأول 2023."),
    text: "The war began on October 17, 2023.",
    findings: [["contradiction", "October 17, 2023", "2023-10-07"]],
  },
  {
    ...arabic("وصل الوفد أمس."),
    text: "The delegation of 40 people arrived yesterday.",
    findings: [["possible", "40", ""]],
  },
  {
    ...arabic("وصل أمس وفد من 40 شخصا."),
    text: "A delegation arrived yesterday.",
    findings: [["possible", "A delegation arrived yesterday.", "40"]],
  },
  {
    ...arabic("لم يوافق الوزير على الخطة."),
    text: "The minister approved the plan.",
    findings: [["notice", "The minister approved the plan.", "1"]],
  },
  {
    ...arabic("وافق الوزير على الخطة."),
    text: "The minister did not approve the plan.",
    findings: [["notice", "not", "0"]],
  },
  {
    ...arabic("قال الوزير: «لا عودة إلى الوراء بعد اليوم»."),
    text: "The minister said there was no way back.",
    findings: [["notice", "The minister said there was no way back.", "1"]],
  },
  { ...arabic("وصل رجلان إلى المدينة."), text: "Two men reached the city.", findings: [] },
  { ...arabic("وصل الوفد إلى المدينة."), text: "The delegation reached the city.", findings: [] },
  { ...arabic("لم يوافق الوزير."), text: "The minister didn’t agree.", findings: [] },
  { ...arabic("غادر من دون تعليق."), text: "He left without comment.", findings: [] },
  { ...arabic("وقعت الدولتان الاتفاق."), text: "The two countries signed the deal.", findings: [] },
  { ...arabic("جاء في المرتبة الثالثة."), text: "He came in third place.", findings: [] },
  { ...arabic("قال: «نعم»."), text: "He said “yes”.", findings: [] },
  { ...arabic("وصف الخطة بأنها «جيدة»."), text: "He called the plan good.", findings: [] },
  { sources: ["The text of 17 May has 18 items."], text: "The text has 40 items.", findings: [] },
  {
    sources: ["Le texte en français avec 17 pages et la suite."],
    text: "The text has 17 pages.",
    findings: [],
  },
  { text: "The text has 40 items.", findings: [] },
  { ...arabic("غير ممكن."), text: "It is not possible.", findings: [] },
  { ...arabic("لا أحد يعرف."), text: "Nobody knows.", findings: [] },
  { ...arabic("عاد الوزير يوم الأحد."), text: "The minister came back on Sunday.", findings: [] },
  { ...arabic("المرة الأولى منذ سنتين."), text: "The first time in two years.", findings: [] },
  {
    ...arabic("بلغت الاستثمارات 64 مليار درهم في عام 2023."),
    text: "Investment came to 64 million dirhams in 2023.",
    findings: [
      ["contradiction", "64 million dirhams", "64000000000 dirham"],
      ["consistent", "2023", "2023"],
    ],
  },
  {
    ...arabic("لم يتسلم المصرف أي طلب."),
    text: "The bank had received a request.",
    findings: [["notice", "The bank had received a request.", "1"]],
  },
  // "Non-", "still", "especially", "only", "refused": one language negates, the other need not.
  { ...arabic("نمت الصادرات غير النفطية."), text: "Non-oil exports grew.", findings: [] },
  { ...arabic("لا تزال الطريق مغلقة."), text: "The road is still closed.", findings: [] },
  {
    ...arabic("عمل الجميع لا سيما الشباب."),
    text: "All worked, above all the young.",
    findings: [],
  },
  { ...arabic("لم ينج سوى طفل واحد."), text: "A single child survived.", findings: [] },
  { ...arabic("لم يوافق الوزير."), text: "The minister refused to agree.", findings: [] },
  { ...arabic("رفض الوزير التعليق."), text: "The minister would not comment.", findings: [] },
  {
    ...arabic("يصدر القرار في موعد أقصاه الأحد."),
    text: "The ruling is due no later than Sunday.",
    findings: [],
  },
  // A comma before decimals, the dual that another noun follows, a month after "than".
  {
    ...arabic("خصص المجلس 2,5 مليار درهم لبناء ألفي بيت."),
    text: "The council set aside 2.5 billion dirhams for 2,000 houses.",
    findings: [
      ["consistent", "2.5 billion dirhams", "2500000000 dirham"],
      ["consistent", "2,000", "2000"],
    ],
  },
  {
    ...arabic("انخفض السعر عن يونيو."),
    text: "The price was lower than in June.",
    findings: [["consistent", "June", "06"]],
  },
];
