import type { Report } from "../report.ts";
import {
  commentsExtendedPart,
  commentsExtensiblePart,
  commentsIdsPart,
  commentsPart,
  footnotesPart,
  type NumberedComment,
  wordTime,
  writtenBy,
} from "./docx/beside.ts";
import { bodyOf } from "./docx/body.ts";
import { changesOf, type TrackedChange } from "./docx/changes.ts";
import { type Element, type Part, x } from "./docx/element.ts";
import { settingsPart, stylesPart } from "./docx/looks.ts";
import { ignorable, namespaces } from "./docx/namespaces.ts";
import { notesOf } from "./docx/notes.ts";
import { packed, partId } from "./docx/package.ts";
import { paragraph, runs } from "./docx/paragraphs.ts";
import { placing } from "./docx/places.ts";
import { threadsOf } from "./docx/threads.ts";
import type { Format } from "./format.ts";
import { speakerOf } from "./view/people.ts";
import { lastEventAt, type View, viewReport } from "./view/report-view.ts";

/** What stands in the text for a comment or a note. */
const reference = (name: string, style: string, id: number): Element =>
  x("w:r", null, x("w:rPr", null, x("w:rStyle", { "w:val": style })), x(name, { "w:id": id }));

/** What stands at the foot of every page: which article at which event, and the head of its log. */
function footerOf({ running, runningPlace, cover, withheld }: View): Part {
  const said = `${running}, ${runningPlace}. Log head ${cover.head.hash}. Page `;
  const stated = withheld === "" ? [] : [runs(`${withheld} `, "ltr")];
  return [
    ...stated,
    runs(said, "ltr"),
    x("w:fldSimple", { "w:instr": " PAGE " }, runs("1", "ltr")),
  ];
}

function coreOf(report: Report): Element {
  const at = wordTime(lastEventAt(report));
  const time = (name: string) => x(name, { "xsi:type": "dcterms:W3CDTF" }, at);
  return x(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    x("dc:title", null, report.article.title),
    x("dc:creator", null, report.newsroom.name),
    x("dc:language", null, report.article.language),
    time("dcterms:created"),
    time("dcterms:modified"),
  );
}

/** The page: A4, with what stands at its foot. */
const section = (direction: "ltr" | "rtl"): Element =>
  x(
    "w:sectPr",
    null,
    x("w:footerReference", { "w:type": "default", "r:id": partId("footer") }),
    x("w:pgSz", { "w:w": 11906, "w:h": 16838 }),
    x("w:pgMar", {
      ...{ "w:top": 1440, "w:right": 1440, "w:bottom": 1440, "w:left": 1440 },
      ...{ "w:header": 708, "w:footer": 708, "w:gutter": 0 },
    }),
    direction === "rtl" && x("w:bidi", null),
  );

function documentOf(report: Report): Uint8Array {
  const view = viewReport(report);
  const { name: nameOf } = speakerOf(report);
  const { text } = report.revision;
  const { direction, language } = report.article;
  const changes = changesOf(report, nameOf);
  const notes = notesOf(report, view, changes);
  const places = placing();
  const comments: NumberedComment[] = [];
  let trackings = 0;
  const track = (change: TrackedChange) => {
    trackings += 1;
    return {
      "w:id": trackings,
      ...writtenBy(change.by),
      "w16du:dateUtc": wordTime(change.by.at),
    };
  };

  for (const change of changes.filter(({ replacement }) => replacement !== "")) {
    const words = runs(change.replacement, direction);
    places.end(change.end, x("w:ins", track(change), words));
  }
  for (const { range, isDone, comments: said } of threadsOf(report, view, changes, nameOf)) {
    const [start, end] = range ? [range.start, range.end] : [text.length, text.length];
    // Beyond the numbers of the notes: LibreOffice 7 counts both as one, and gives notes each other's words else.
    const first = notes.length + 1 + comments.length;
    said.forEach((comment, index) => {
      const id = first + index;
      comments.push({ ...comment, id, isDone, answers: index === 0 ? undefined : first });
      if (range) places.begin(start, x("w:commentRangeStart", { "w:id": id }));
      if (range) places.end(end, x("w:commentRangeEnd", { "w:id": id }));
      places.end(end, reference("w:commentReference", "CommentReference", id));
    });
  }
  notes.forEach(([{ offset }], index) => {
    places.end(offset, reference("w:footnoteReference", "FootnoteReference", index + 1));
  });

  const body = bodyOf({ text, direction, places, changes, track });
  const footnotes = footnotesPart(notes);
  return packed(
    x(
      "w:document",
      { ...namespaces("w", "r", "w16du"), ...ignorable("w16du") },
      x("w:body", null, body, section(direction)),
    ),
    coreOf(report),
    {
      styles: stylesPart(language, direction),
      settings: settingsPart(),
      footer: x(
        "w:ftr",
        namespaces("w"),
        paragraph({ style: "Footer", direction: "ltr" }, footerOf(view)),
      ),
      footnotes: footnotes.part,
      comments: commentsPart(comments),
      commentsExtended: commentsExtendedPart(comments),
      commentsIds: commentsIdsPart(comments),
      commentsExtensible: commentsExtensiblePart(comments),
    },
    footnotes.links,
  );
}

/**
 * A Word document of the article: its text, with a thread a claim and annotation, what is to change as tracked
 * changes, and evidence in footnotes. For people who go on working on it; the record itself is in JSON, HTML and PDF.
 */
export const docx: Format = {
  name: "docx",
  ending: "docx",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  render: async (report) => documentOf(report),
};
