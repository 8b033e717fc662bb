import { dateOf } from "./dates.ts";
import type { Paragraph, Revision } from "./story.ts";
import type { XmlElement } from "./xml.ts";

/** Whose change an element tells of. */
export function revisionOf({ attribute }: XmlElement): Revision {
  const date = attribute("w16du:dateUtc") ?? attribute("w:date");
  return { author: attribute("w:author") ?? "", at: dateOf(date) };
}

const number = (value: string | undefined): number | undefined =>
  /^\d{1,9}$/.test(value ?? "") ? Number(value) : undefined;

/** Takes what an element within a paragraph's properties says of it. */
export function takeProperty(paragraph: Paragraph, element: XmlElement): void {
  const value = element.attribute("w:val");
  if (element.name === "w:pStyle") paragraph.style = value;
  else if (element.name === "w:numId") paragraph.list = value;
  else if (element.name === "w:ilvl") paragraph.level = number(value);
  else if (element.name === "w:outlineLvl") paragraph.outline = number(value);
  else if (element.name === "w:ins" || element.name === "w:moveTo") {
    paragraph.endInserted = revisionOf(element);
  } else if (element.name === "w:del" || element.name === "w:moveFrom") {
    paragraph.endDeleted = revisionOf(element);
  }
}

/** Elements that stand before the text of a run and say how it looks. */
export interface RunLook {
  bold: boolean;
  italic: boolean;
  raised: boolean;
  hidden: boolean;
}

export const plainLook: RunLook = { bold: false, italic: false, raised: false, hidden: false };

/** Takes what an element within a run's properties, or a style's, says of it. */
export function takeLook(look: Partial<RunLook>, { name, attribute }: XmlElement): void {
  const value = attribute("w:val") ?? "on";
  const isOn = !/^(?:0|false|off|none)$/.test(value);
  if (name === "w:b") look.bold = isOn;
  else if (name === "w:i") look.italic = isOn;
  else if (name === "w:vanish") look.hidden = isOn;
  else if (name === "w:vertAlign") look.raised = value === "superscript";
}
