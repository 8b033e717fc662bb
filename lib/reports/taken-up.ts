import type { Report } from "./report.ts";

/** The longest a title or a byline may be. */
const MOST_CHARACTERS = 300;

/** What a record's text is imported with as a draft, and what the record is called among its sources. */
export interface TakenUp {
  draft: {
    format: "txt";
    content: string;
    language: string;
    direction: "ltr" | "rtl";
    title: string;
    bylineText: string;
    publishedOn: string;
    publishedTime?: string;
    timeZone: string;
  };
  sourceTitle: string;
}

/** How a record is taken up: its text and what is said above it, and nothing that was decided. */
export function takenUpOf(report: Report): TakenUp {
  const { article, people, revision, newsroom, atSeq } = report;
  const { title, byline, language, direction, dateline } = article;
  const named = byline.members.map((id) => people.find(({ member }) => member === id)?.name);
  const sourceTitle = `Record of ${newsroom.name}, at event ${atSeq}`;
  return {
    draft: {
      ...{ format: "txt", content: revision.text, language, direction },
      title: title.slice(0, MOST_CHARACTERS),
      bylineText: [...named, byline.text].filter(Boolean).join(", ").slice(0, MOST_CHARACTERS),
      ...{ publishedOn: dateline.publishedOn, timeZone: dateline.timeZone },
      publishedTime: dateline.publishedTime ?? undefined,
    },
    sourceTitle: sourceTitle.slice(0, MOST_CHARACTERS),
  };
}
