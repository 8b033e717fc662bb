import { docx } from "./docx/docx.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import { pdf } from "./pdf/pdf.ts";
import { plainText } from "./plain-text.ts";

/** Every format that a draft can be imported from; a new one is a file and a line here. */
export const importers = [plainText, markdown, html, docx, pdf] as const;
