/** What a clipboard holds of a text that has headings, lists, tables, links or marks. */
export interface RichText {
  html: string;
  /** The same as a text field takes it. */
  text: string;
}

const structure =
  /<(?:h[1-6]|[uo]l|table|blockquote|b|strong|i|em|a|sup)[\s>]|font-weight:\s*(?:bold|[6-9]00)|mso-list/i;

const lines = (text: string) => text.replace(/\r\n?/g, "\n");

/** The rich text in a clipboard, where it says more than its plain text does. */
export function richTextOf(clipboard: Pick<DataTransfer, "getData">): RichText | undefined {
  const html = clipboard.getData("text/html");
  return structure.test(html) ? { html, text: lines(clipboard.getData("text/plain")) } : undefined;
}

/** What is to be read: the rich text, as long as the field holds it unchanged. */
export function pastedDraft(field: string, rich: RichText | undefined) {
  return rich && lines(field) === rich.text
    ? ({ format: "html", content: rich.html } as const)
    : ({ format: "txt", content: field } as const);
}
