import type { RuleCase } from "../rule-case.ts";

const language = "ar";

export const weekdayDateArabicCases: readonly RuleCase[] = [
  {
    language,
    text: "اندلعت الحرب يوم السبت 7 أكتوبر/تشرين الأول 2023.",
    findings: [["consistent", "السبت 7 أكتوبر/تشرين الأول 2023", "Saturday"]],
  },
  {
    language,
    text: "اندلعت الحرب يوم الأحد 7 تشرين الأول 2023.",
    findings: [["contradiction", "الأحد 7 تشرين الأول 2023", "Saturday"]],
  },
  {
    language,
    text: "عقدت الجلسة يوم الجمعة الموافق ١٧ أيار ٢٠٢٤.",
    findings: [["consistent", "الجمعة الموافق ١٧ أيار ٢٠٢٤", "Friday"]],
  },
  {
    language,
    publishedOn: "2024-05-17",
    text: "التقى الوزيران يوم الثلاثاء 15 مايو في القاهرة.",
    findings: [["contradiction", "الثلاثاء 15 مايو", "Wednesday"]],
  },
  {
    language,
    text: "وصل في يوم الخميس السادس عشر من مايو 2024.",
    findings: [["consistent", "الخميس السادس عشر من مايو 2024", "Thursday"]],
  },
  { language, text: "بعد صلاة الجمعة في 7 أكتوبر 2023 خرجت مسيرة.", findings: [] },
  { language, text: "كان ذلك في السابع من أكتوبر 2023.", findings: [] },
];
