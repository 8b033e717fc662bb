import { type RunLook, takeLook } from "./paragraph-properties.ts";
import { readXml } from "./xml.ts";

/** What a paragraph, or a run, has by its style. */
export interface Style {
  /** 1 for the title and the highest headings. */
  heading?: number;
  list?: string;
  level?: number;
  /** How deep its items are shown, where each depth is a list of its own. */
  depth?: number;
  /** It goes on with an item of a list. */
  goesOn?: boolean;
  /** It is a line of a table of contents. */
  isContents?: boolean;
  look?: Partial<RunLook>;
}

interface WrittenStyle extends Style {
  basedOn?: string;
}

/** Styles based on one another; a loop is no style. */
const LONGEST_CHAIN = 20;

/** Reads `styles.xml`; gives what a style says, with what it says by those that it is based on. */
export function readStyles(bytes: Uint8Array): (id: string | undefined) => Style {
  const styles = new Map<string, WrittenStyle>();
  let style: WrittenStyle = {};
  readXml(bytes, {
    open({ name, attribute }) {
      const value = attribute("w:val") ?? "";
      if (name === "w:style") {
        style = attribute("w:type") === "character" ? { look: {} } : {};
        styles.set(attribute("w:styleId") ?? "", style);
      } else if (name === "w:basedOn") style.basedOn = value;
      else if (name === "w:name") Object.assign(style, styleByName(value));
      else if (name === "w:outlineLvl" && /^[0-8]$/.test(value))
        style.heading ??= Number(value) + 1;
      else if (name === "w:numId") style.list = value;
      else if (name === "w:ilvl") style.level = Number(value);
      else if (style.look) takeLook(style.look, { name, attribute });
    },
  });
  return (id) => {
    const whole: Style = {};
    let next = id;
    for (let step = 0; step < LONGEST_CHAIN && next !== undefined; step += 1) {
      const { basedOn, ...said } = styles.get(next) ?? {};
      const look = said.look && { ...said.look, ...whole.look };
      Object.assign(whole, { ...said, ...whole, ...(look && { look }) });
      next = basedOn;
    }
    return whole;
  };
}

/** Word keeps these names in the file whatever its language. */
function styleByName(name: string): Style {
  if (/^title$/i.test(name)) return { heading: 1 };
  if (/^toc (?:[1-9]|heading)$/i.test(name)) return { isContents: true };
  const [, kind, number = "1"] =
    /^(heading|list (?:bullet|number|continue)) ?([1-9])?$/i.exec(name) ?? [];
  if (!kind) return {};
  if (/^heading$/i.test(kind)) return { heading: Number(number) };
  const goesOn = /continue/i.test(kind);
  return { depth: Number(number) - 1, ...(goesOn && { goesOn }) };
}
