import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { expect } from "vitest";

/** An element of a part as it was read. */
export interface Node {
  name: string;
  attributes: Record<string, string>;
  children: (Node | string)[];
}

/** A well-formed XML part as a tree. */
export function treeOf(bytes: Uint8Array): Node {
  const root: Node = { name: "", attributes: {}, children: [] };
  const path = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.values(attributes).map((one) => [one.name, one.value]);
    const node: Node = { name, attributes: Object.fromEntries(values), children: [] };
    path.at(-1)?.children.push(node);
    path.push(node);
  });
  parser.on("closetag", () => path.pop());
  parser.on("text", (text) => path.at(-1)?.children.push(text));
  parser.write(strFromU8(bytes)).close();
  const first = root.children.find((child) => typeof child === "object");
  if (!first) throw new Error("The part has no root.");
  return first;
}

/** All elements of a name, in their order, however deep. */
export function all(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return [...(child.name === name ? [child] : []), ...all(child, name)];
  });
}

export type Files = Record<string, Uint8Array>;
export const filesOf = (docx: Uint8Array): Files => unzipSync(docx);
export const part = (files: Files, name: string): Node => treeOf(files[name] ?? new Uint8Array());

const idsOf = (node: Node, name: string, attribute = "w:id") =>
  all(node, name).map(({ attributes }) => attributes[attribute] ?? "");

/** The words of a paragraph before its tracked changes, or after them. */
function wordsOf(node: Node, side: "before" | "after"): string {
  return node.children
    .map((child) => {
      if (typeof child === "string") return "";
      const { name } = child;
      if (name === "w:t" || name === "w:delText") return child.children.join("");
      if (name === "w:tab" || name === "w:br") return name === "w:tab" ? "\t" : "\n";
      const isGone = side === "before" ? name === "w:ins" : name === "w:del";
      return isGone || name === "w:pPr" || name === "w:rPr" ? "" : wordsOf(child, side);
    })
    .join("");
}

/** The text of the body, a line a paragraph: as it stands, or with all tracked changes made. */
export function textOf(files: Files, side: "before" | "after" = "before"): string {
  const paragraphs = all(part(files, "word/document.xml"), "w:p");
  let text = "";
  paragraphs.forEach((paragraph, index) => {
    const [properties] = all(paragraph, "w:pPr");
    const endGoes = properties !== undefined && all(properties, "w:del").length > 0;
    const isLast = index === paragraphs.length - 1;
    const joins = isLast || (side === "after" && endGoes);
    text += wordsOf(paragraph, side) + (joins ? "" : "\n");
  });
  return text;
}

/** Holds that a file is a Word document as ECMA-376 wants it: see each sentence. */
export function expectWhole(files: Files): void {
  const types = part(files, "[Content_Types].xml");
  const overrides = all(types, "Override").map(({ attributes }) => attributes.PartName ?? "");
  const defaults = all(types, "Default").map(({ attributes }) => attributes.Extension ?? "");
  for (const name of Object.keys(files)) {
    // Every part is well-formed XML, and of a type that the package declares.
    treeOf(files[name] ?? new Uint8Array());
    const isNamed = overrides.includes(`/${name}`);
    expect(isNamed || name.endsWith(".rels") || name === "[Content_Types].xml", name).toBe(true);
  }
  expect(defaults).toContain("rels");
  for (const name of overrides) expect(files, name).toHaveProperty([name.slice(1)]);
  // Every relation leads to a part, or outside.
  for (const name of Object.keys(files).filter((one) => one.endsWith(".rels"))) {
    const folder = name.replace(/_rels\/[^/]*$/, "");
    const relations = all(part(files, name), "Relationship");
    const ids = relations.map(({ attributes }) => attributes.Id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of relations) {
      if (attributes.TargetMode === "External") expect(attributes.Target).toMatch(/^https?:\/\//);
      else expect(files).toHaveProperty([`${folder}${attributes.Target}`]);
    }
  }
  for (const name of ["document", "footnotes"]) {
    const known = idsOf(part(files, `word/_rels/${name}.xml.rels`), "Relationship", "Id");
    const tree = part(files, `word/${name}.xml`);
    for (const used of ["w:hyperlink", "w:footerReference"]) {
      for (const id of idsOf(tree, used, "r:id")) expect(known).toContain(id);
    }
  }
  const body = part(files, "word/document.xml");
  const comments = part(files, "word/comments.xml");
  const ids = idsOf(comments, "w:comment");
  expect(new Set(ids).size).toBe(ids.length);
  // Every comment has one reference, and where it has a range, a beginning before its end.
  expect(idsOf(body, "w:commentReference").toSorted()).toEqual(ids.toSorted());
  const starts = idsOf(body, "w:commentRangeStart");
  const ends = idsOf(body, "w:commentRangeEnd");
  expect(starts.toSorted()).toEqual(ends.toSorted());
  expect(new Set(starts).size).toBe(starts.length);
  for (const id of starts) expect(ids).toContain(id);
  const document = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  for (const id of starts) {
    const [start, end] = ["Start", "End"].map((edge) =>
      document.indexOf(`<w:commentRange${edge} w:id="${id}"/>`),
    );
    expect(start).toBeLessThan(end ?? -1);
  }
  // Every comment's last paragraph is named once in each part that speaks of it.
  const paragraphs = all(comments, "w:comment").map(
    (comment) => all(comment, "w:p").at(-1)?.attributes["w14:paraId"],
  );
  expect(new Set(paragraphs).size).toBe(ids.length);
  expect(idsOf(part(files, "word/commentsExtended.xml"), "w15:commentEx", "w15:paraId")).toEqual(
    paragraphs,
  );
  const lasting = part(files, "word/commentsIds.xml");
  expect(idsOf(lasting, "w16cid:commentId", "w16cid:paraId")).toEqual(paragraphs);
  expect(
    idsOf(
      part(files, "word/commentsExtensible.xml"),
      "w16cex:commentExtensible",
      "w16cex:durableId",
    ),
  ).toEqual(idsOf(lasting, "w16cid:commentId", "w16cid:durableId"));
  // Every note is named once, and every name has its note.
  const notes = idsOf(part(files, "word/footnotes.xml"), "w:footnote");
  expect(notes.slice(0, 2)).toEqual(["-1", "0"]);
  expect(idsOf(body, "w:footnoteReference")).toEqual(notes.slice(2));
  for (const id of ids) expect(Number(id)).toBeGreaterThan(notes.length - 2);
  // Every tracked change has a number of its own, an author and a moment.
  const changes = [...all(body, "w:ins"), ...all(body, "w:del")];
  expect(new Set(changes.map(({ attributes }) => attributes["w:id"])).size).toBe(changes.length);
  for (const { attributes } of [...changes, ...all(comments, "w:comment")]) {
    expect(attributes["w:date"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(attributes["w:author"]).toBeDefined();
  }
  const styles = idsOf(part(files, "word/styles.xml"), "w:style", "w:styleId");
  for (const name of ["document", "comments", "footnotes", "footer"]) {
    const tree = part(files, `word/${name}.xml`);
    for (const used of ["w:pStyle", "w:rStyle"]) {
      for (const style of idsOf(tree, used, "w:val")) expect(styles).toContain(style);
    }
  }
}
