/** What each HTML element means to a draft; one that is in no list is as if it were not there. */

/** A line of text ends before and after these. */
export const breaking = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form header hgroup hr html legend li main menu nav ol p pre search section
  summary table tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6`.split(/\s+/),
);

/** Not text of an article: what runs, what is drawn, what is filled in. */
export const leftOut = new Set(
  `annotation annotation-xml applet audio button canvas datalist frameset iframe map noembed noframes
  noscript object optgroup option picture rp rt script select style svg template textarea title video xmp`.split(
    /\s+/,
  ),
);

/** Elements without an end. */
export const empty = new Set(
  "area base br col embed frame hr img input link meta param source track wbr".split(" "),
);

/** How the tokenizer must read what these hold: as text, up to their own end. */
export const heldAsText: Record<string, "RCDATA" | "RAWTEXT" | "SCRIPT_DATA"> = {
  title: "RCDATA",
  textarea: "RCDATA",
  script: "SCRIPT_DATA",
  style: "RAWTEXT",
  xmp: "RAWTEXT",
  iframe: "RAWTEXT",
  noembed: "RAWTEXT",
  noframes: "RAWTEXT",
  noscript: "RAWTEXT",
};

/** A drawing or formula ends where one of these begins, whether it was closed or not. */
export const endsDrawing = /^(?:body|blockquote|div|dl|h[1-6]|li|ol|p|pre|table|ul)$/;

/** How a word is spoken ends where one of these begins, and with its word, whether it was closed or not. */
export const endsRuby = new Set(["rp", "rt", "ruby", ...breaking]);

export const bold = new Set(["b", "strong"]);
export const italic = new Set(["i", "em", "cite", "dfn", "var"]);
export const code = new Set(["code", "kbd", "samp", "tt"]);
