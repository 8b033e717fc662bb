import type { RuleCase } from "../rule-case.ts";

const language = "ar";

export const listCountArabicCases: readonly RuleCase[] = [
  {
    language,
    text: "وقعت على البيان ثلاث دول، وهي مصر والأردن ولبنان.",
    findings: [["consistent", "ثلاث دول", 3]],
    items: ["مصر", "الأردن", "لبنان"],
  },
  {
    language,
    text: "وقعت على البيان أربع دول، وهي مصر والأردن ولبنان.",
    findings: [["contradiction", "أربع دول", 3]],
  },
  {
    language,
    text: "صوتت لصالح القرار ١٢ دولة: فرنسا وألمانيا وإسبانيا وإيطاليا والبرتغال وبلجيكا وهولندا والنمسا واليونان وبولندا والمجر.",
    findings: [["contradiction", "١٢ دولة", 11]],
  },
  {
    language,
    text: "التقى الوزير سفراء خمس دول. وحضر الاجتماع ممثلو فرنسا وألمانيا وإسبانيا وإيطاليا.",
    findings: [["contradiction", "خمس دول", 4]],
  },
  {
    language,
    text: "شاركت في المناورات الدول الـ4: قطر والكويت والبحرين وعمان.",
    findings: [["consistent", "الدول الـ4", 4]],
  },
  {
    language,
    text: "زار الوفد دولتين هما البوسنة والهرسك وكرواتيا.",
    findings: [["consistent", "دولتين", 2]],
  },
  {
    language,
    text: "انضمت إلى الاتفاق عشر دول، من بينها مصر والأردن.",
    findings: [["consistent", "عشر دول", 2]],
  },
  {
    language,
    text: "انضمت إلى الاتفاق أكثر من ثلاث دول، وهي مصر والأردن ولبنان وسوريا.",
    findings: [["consistent", "ثلاث دول", 4]],
  },
  {
    language,
    text: "ذكر التقرير ثلاثة أسباب:\n- الغلاء\n- الجفاف\n- الحرب\n- الهجرة",
    findings: [["contradiction", "ثلاثة أسباب", 4]],
  },
  { language, text: "زار ثلاث دول. ويدور القتال بين إسرائيل ولبنان منذ أشهر.", findings: [] },
  { language, text: "قال إن سبع دول ستشارك في القمة المقبلة في مصر.", findings: [] },
  { language, text: "استغرقت الرحلة 17 ساعة من قطر إلى كندا والمكسيك.", findings: [] },
];
