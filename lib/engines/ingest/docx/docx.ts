import { notesOf, type Tally } from "#lib/core/text/settle.ts";
import { refuseOtherZip, requireKind } from "../file-kind.ts";
import { guessTitle } from "../guess-title.ts";
import type { FileImporter } from "../importer.ts";
import { MAX_DRAFT_MARKS, requireAtMost } from "../limits.ts";
import type { TiptapNode } from "../tiptap-document.ts";
import { openZip } from "../zip.ts";
import { readCommentDates, readCommentTies, threadsOf } from "./comments.ts";
import { composeDocument } from "./compose.ts";
import { gatherMarks } from "./gather-marks.ts";
import { noteGathering } from "./notes.ts";
import { readNumbering } from "./numbering.ts";
import { partName, readRelationships } from "./relationships.ts";
import { readStories } from "./story-reader.ts";
import { readStyles, type Style } from "./styles.ts";

/** Opens the package and finds its parts by what they are, not by their names. */
function openDocument(bytes: Uint8Array) {
  requireKind(bytes, "zip", "a Word document");
  const zip = openZip(bytes);
  const top = readRelationships(zip.read("_rels/.rels")).byType.get("officeDocument");
  const body = partName(top ?? "word/document.xml", "");
  const bodyBytes = zip.read(body);
  if (!bodyBytes) return refuseOtherZip();
  const relationsOf = (part: string) =>
    readRelationships(zip.read(part.replace(/([^/]*)$/, "_rels/$1.rels")));
  const { byType, byId } = relationsOf(body);
  /** A part by the end of its relationship's type, with the addresses that it links to. */
  function part(type: string) {
    const target = byType.get(type);
    const name = target === undefined ? undefined : partName(target, body);
    const found = name === undefined ? undefined : zip.read(name);
    return {
      bytes: found,
      targets: name && found ? relationsOf(name).byId : new Map<string, string>(),
    };
  }
  return { body: { bytes: bodyBytes, targets: byId }, part };
}

/**
 * Word documents (ECMA-376), as Word, LibreOffice and Google Docs write them: the text before its
 * tracked changes, these as suggestions, comments with their answers, notes at the end. Macros,
 * fields, embedded files and linked pages are never run, opened or fetched.
 */
export const docx: FileImporter<"docx"> = {
  format: "docx",
  takes: "bytes",
  read(file) {
    const { body, part } = openDocument(file);
    const styles = part("styles").bytes;
    const styleOf: (id: string | undefined) => Style = styles ? readStyles(styles) : () => ({});
    const left = { picture: 0, "hidden text": 0 };
    const leaveOut = (what: keyof typeof left) => {
      left[what] += 1;
    };
    const notes = noteGathering();
    const lookOf = (style: string) => styleOf(style).look;
    const context = { nameNote: notes.name, leaveOut, lookOf };
    const [main] = readStories(body.bytes, { ...context, targets: body.targets });
    if (!main) return refuseOtherZip();
    const noteStories = (["footnotes", "endnotes"] as const).map((type) => {
      const { bytes, targets } = part(type);
      return bytes ? readStories(bytes, { ...context, targets }) : [];
    });
    const text = main.paragraphs.filter(({ style }) => !styleOf(style).isContents);
    const paragraphs = [...text, ...notes.paragraphs(noteStories[0] ?? [], noteStories[1] ?? [])];

    const tally: Tally = new Map();
    const appearance = { styleOf, listItem: readNumbering(part("numbering").bytes) };
    const { content, composed, links } = composeDocument(paragraphs, appearance, tally);

    const comments = part("comments");
    const stories = comments.bytes
      ? readStories(comments.bytes, { targets: comments.targets })
      : [];
    const ties = readCommentTies(part("commentsExtended").bytes);
    const dates = readCommentDates(part("commentsIds").bytes, part("commentsExtensible").bytes);
    const threads = threadsOf(stories, ties, dates);
    const marks = gatherMarks(content, composed, threads);
    requireAtMost(
      MAX_DRAFT_MARKS,
      stories.length + marks.suggestions.length,
      "comments and changes",
    );
    const lost = threads.length - marks.comments.length;
    return {
      document: { type: "doc", content },
      title: titleOf(content),
      links,
      notes: notesOf(tally),
      ...marks,
      remarks: [
        ...(text.length < main.paragraphs.length ? ["The table of contents was left out."] : []),
        ...remarksOf(left, notes.count(), lost),
      ],
    };
  },
};

function titleOf(content: readonly TiptapNode[]): string | undefined {
  const [first = "", second = ""] = content.map((node) =>
    (node.content ?? []).map(({ text }) => text ?? " ").join(""),
  );
  return content[0]?.type === "heading" ? first : guessTitle(`${first}\n\n${second}`);
}

function remarksOf(
  left: { picture: number; "hidden text": number },
  notes: number,
  lost: number,
): string[] {
  const said = (count: number, one: string, many: string) =>
    count === 0 ? [] : [count === 1 ? one : `${count.toLocaleString("en")} ${many}`];
  return [
    ...said(left.picture, "1 picture was left out.", "pictures were left out."),
    ...(left["hidden text"] > 0 ? ["Hidden text was left out."] : []),
    ...said(notes, "1 note stands at the end of the text.", "notes stand at the end of the text."),
    ...said(
      lost,
      "1 comment hangs on nothing in the text and was left out.",
      "comments hang on nothing in the text and were left out.",
    ),
  ];
}
