import { readXml } from "./xml.ts";

/** What a paragraph has by its style. */
export interface ParagraphStyle {
  /** 1 for the title and the highest headings. */
  heading?: number;
  list?: string;
  level?: number;
}

interface WrittenStyle extends ParagraphStyle {
  basedOn?: string;
}

/** Styles based on one another; a loop is no style. */
const LONGEST_CHAIN = 20;

/** Reads `styles.xml`; gives what a style says, with what it says by those that it is based on. */
export function readStyles(bytes: Uint8Array): (id: string | undefined) => ParagraphStyle {
  const styles = new Map<string, WrittenStyle>();
  let style: WrittenStyle = {};
  readXml(bytes, {
    open({ name, attribute }) {
      const value = attribute("w:val") ?? "";
      if (name === "w:style") {
        style = {};
        styles.set(attribute("w:styleId") ?? "", style);
      } else if (name === "w:basedOn") style.basedOn = value;
      else if (name === "w:name") style.heading ??= headingByName(value);
      else if (name === "w:outlineLvl" && /^[0-8]$/.test(value))
        style.heading ??= Number(value) + 1;
      else if (name === "w:numId") style.list = value;
      else if (name === "w:ilvl") style.level = Number(value);
    },
  });
  return (id) => {
    const whole: ParagraphStyle = {};
    let next = id;
    for (let step = 0; step < LONGEST_CHAIN && next !== undefined; step += 1) {
      const one: WrittenStyle | undefined = styles.get(next);
      whole.heading ??= one?.heading;
      whole.list ??= one?.list;
      whole.level ??= one?.level;
      next = one?.basedOn;
    }
    return whole;
  };
}

/** Word keeps these names in the file whatever its language. */
function headingByName(name: string): number | undefined {
  if (/^title$/i.test(name)) return 1;
  const level = /^heading ([1-9])$/i.exec(name)?.[1];
  return level ? Number(level) : undefined;
}
