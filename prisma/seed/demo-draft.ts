import { readFileSync } from "node:fs";

/** What is known of both drafts when they are imported. */
const dateline = { publishedOn: "2024-05-17", publishedTime: "03:15", timeZone: "Asia/Riyadh" };

/** The English draft, as the door of `importArticle` takes it. */
export const englishDraft = {
  ...dateline,
  format: "md",
  content: fileBeside("demo-article.en.md").toString("utf8"),
  title: "White House briefs envoys on its push for a Gaza truce",
  language: "en",
  direction: "ltr",
} as const;

/** Its counterpart, with the same facts in Arabic. */
export const arabicDraft = {
  ...dateline,
  format: "txt",
  content: fileBeside("demo-article.ar.txt").toString("utf8"),
  title: "البيت الأبيض يطلع دبلوماسيين على مساعيه للتوصل إلى هدنة في غزة",
  language: "ar",
  direction: "rtl",
} as const;

/** The file that the reporter attached: who was at the meeting. */
export const participantsFile = {
  name: "participants.txt",
  mediaType: "text/plain",
  bytes: new Uint8Array(fileBeside("demo-participants.txt")),
};

function fileBeside(name: string): Buffer {
  return readFileSync(new URL(`./${name}`, import.meta.url));
}
