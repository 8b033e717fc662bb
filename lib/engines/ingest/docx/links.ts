import { followable } from "../followable.ts";

const linkField = /^\s*HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]{1,2000})"/i;

/**
 * Which link the text stands in: an element names it by a relationship, a field by an instruction that
 * stands before its text (ECMA-376 part 1, 17.16.5.25).
 * @param targets the part's relationships
 */
export function openLinks(targets: ReadonlyMap<string, string>) {
  const elements: (string | undefined)[] = [];
  const fields: { instruction: string; url?: string }[] = [];
  const allowed = (url: string | undefined) => (url && followable.test(url) ? url : undefined);
  const addressIn = (instruction: string) => allowed(linkField.exec(instruction)?.[1]);

  return {
    beginElement: (id: string | undefined) => elements.push(allowed(targets.get(id ?? ""))),
    /** A field that is an element, with its instruction beside it; it ends as one does. */
    beginField: (instruction: string | undefined) => elements.push(addressIn(instruction ?? "")),
    endElement: () => void elements.pop(),
    /** The steps of a field: `begin`, `separate` and `end`. */
    field(step: string | undefined): void {
      const field = fields.at(-1);
      if (step === "begin") fields.push({ instruction: "" });
      else if (step === "separate" && field) field.url = addressIn(field.instruction);
      else if (step === "end") fields.pop();
    },
    instruct(text: string): void {
      const field = fields.at(-1);
      if (field && field.instruction.length < 4_000) field.instruction += text;
    },
    current: (): string | undefined => elements.at(-1) ?? fields.findLast(({ url }) => url)?.url,
  };
}
