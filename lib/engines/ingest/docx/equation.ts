import { raiseDigits } from "../html-marks.ts";
import type { XmlElement } from "./xml.ts";

/** A part of an equation that is open, with what stood in it. */
interface Part {
  name: string;
  /** What its properties say: the brackets around it, the sign of its sum. */
  says: Map<string, string>;
  texts: Map<string, string[]>;
}

const isSingle = /^(?:[\p{L}\p{M}]|[\p{N}.,]+|\([^()]*\))$/u;
const inBrackets = (text: string) => (isSingle.test(text) ? text : `(${text})`);

const raised = (text: string): string => {
  if (text === "") return "";
  const above = raiseDigits(text);
  return above === text ? `^${inBrackets(text)}` : above;
};
const lowered = (text: string): string => (text === "" ? "" : `_${inBrackets(text)}`);

/** How each part is written in a line, so that no digits of two parts become one number. */
function written({ name, says, texts }: Part): string {
  const all = (part: string, between = "") => (texts.get(part) ?? []).join(between);
  const base = all("m:e");
  switch (name) {
    case "m:f":
      return `${inBrackets(all("m:num"))}/${inBrackets(all("m:den"))}`;
    case "m:sSup":
      return base + raised(all("m:sup"));
    case "m:sSub":
      return base + lowered(all("m:sub"));
    case "m:sSubSup":
      return base + lowered(all("m:sub")) + raised(all("m:sup"));
    case "m:sPre":
      return raised(all("m:sup")) + lowered(all("m:sub")) + base;
    case "m:rad": {
      const degree = all("m:deg");
      return `${degree === "" ? "" : raised(degree)}√${inBrackets(base)}`;
    }
    case "m:d": {
      const [begin, end] = [says.get("m:begChr") ?? "(", says.get("m:endChr") ?? ")"];
      return begin + all("m:e", says.get("m:sepChr") ?? "|") + end;
    }
    case "m:nary":
      return `${says.get("m:chr") ?? "∫"}${lowered(all("m:sub"))}${raised(all("m:sup"))} ${base}`;
    case "m:func":
      return `${all("m:fName")} ${base}`;
    case "m:limLow":
      return base + lowered(all("m:lim"));
    case "m:limUpp":
      return base + raised(all("m:lim"));
    case "m:m":
      return `[${all("m:mr", "; ")}]`;
    case "m:mr":
      return all("m:e", ", ");
    case "m:eqArr":
      return all("m:e", "; ");
    default:
      return [...texts.values()].flat().join("");
  }
}

/**
 * Reads an equation (ECMA-376 part 1, 22.1) as one line of text: what stands above, below or under a
 * line in it is told by a sign, so that an exponent or a fraction is no other number.
 */
export function equationReader() {
  const open: Part[] = [];

  function begin({ name, attribute }: XmlElement): void {
    const says = /^m:(?:begChr|endChr|sepChr|chr)$/.test(name) ? attribute("m:val") : undefined;
    if (says !== undefined)
      open.findLast((part) => !part.name.endsWith("Pr"))?.says.set(name, says);
    open.push({ name, says: new Map(), texts: new Map() });
  }

  function add(name: string, text: string): void {
    const texts = open.at(-1)?.texts;
    const known = texts?.get(name);
    if (text === "") return;
    if (known) known.push(text);
    else texts?.set(name, [text]);
  }

  /** Ends a part; gives the whole line where it was the outermost. */
  function end(): string | undefined {
    const part = open.pop();
    const text = part ? written(part) : "";
    if (open.length === 0) return text;
    add(part?.name ?? "", text);
    return undefined;
  }

  return { begin, end, add: (text: string) => add("m:t", text), isOpen: () => open.length > 0 };
}
