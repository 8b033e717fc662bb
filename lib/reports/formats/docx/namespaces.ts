const addresses = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  w14: "http://schemas.microsoft.com/office/word/2010/wordml",
  w15: "http://schemas.microsoft.com/office/word/2012/wordml",
  w16cid: "http://schemas.microsoft.com/office/word/2016/wordml/cid",
  w16cex: "http://schemas.microsoft.com/office/word/2018/wordml/cex",
  w16du: "http://schemas.microsoft.com/office/word/2023/wordml/word16du",
};
type Prefix = keyof typeof addresses;

/** The declarations of these namespaces (ECMA-376 and [MS-DOCX]). */
export function namespaces(...prefixes: Prefix[]): Record<string, string> {
  return Object.fromEntries(prefixes.map((prefix) => [`xmlns:${prefix}`, addresses[prefix]]));
}

/** Says that a program which does not know these may pass them over (ECMA-376 part 3). */
export function ignorable(...prefixes: Prefix[]): Record<string, string> {
  return {
    "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "mc:Ignorable": prefixes.join(" "),
  };
}
