import type { RuleCase } from "../rule-case.ts";

const language = "ar";
const publishedOn = "2024-05-17";

export const relativeDateArabicCases: readonly RuleCase[] = [
  {
    language,
    publishedOn,
    text: "وأعلن المتحدث يوم الأربعاء أن المحادثات تعثرت.",
    findings: [["consistent", "الأربعاء", "2024-05-15"]],
  },
  {
    language,
    publishedOn,
    text: "وسيعقد المجلس جلسته يوم الثلاثاء.",
    findings: [["consistent", "الثلاثاء", "2024-05-21"]],
  },
  {
    language,
    publishedOn,
    text: "وصل الوفد أمس الخميس.",
    findings: [["consistent", "أمس الخميس", "Thursday"]],
  },
  {
    language,
    publishedOn,
    text: "وصل الوفد أمس الأربعاء.",
    findings: [["contradiction", "أمس الأربعاء", "Thursday"]],
  },
  {
    language,
    publishedOn,
    text: "تأسست الشركة قبل عشر سنوات، في عام 2010.",
    findings: [["contradiction", "قبل عشر سنوات، في عام 2010", "2014"]],
  },
  {
    language,
    publishedOn,
    text: "تأسست الشركة قبل عشر سنوات، في عام 2014.",
    findings: [["consistent", "قبل عشر سنوات، في عام 2014", "2014"]],
  },
  { language, publishedOn, text: "تأسست قبل نحو عشر سنوات، في عام 2013.", findings: [] },
  { language, publishedOn, text: "اتفق الطرفان بين الاثنين على هدنة.", findings: [] },
];
