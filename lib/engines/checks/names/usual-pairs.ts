import { usualSpelling } from "./alternative-spellings.ts";
import type { NameForm } from "./name-forms.ts";

/**
 * Two spellings of one name from another alphabet, each standing by itself: "Kiev" and "Kyiv". Given
 * names are left out: many people bear them, each spelled in their own way.
 */
export function usualPairs(forms: Iterable<NameForm>): { earlier: NameForm; later: NameForm }[] {
  const byUsual = new Map<string, NameForm>();
  const pairs: { earlier: NameForm; later: NameForm }[] = [];
  for (const form of forms) {
    if (form.given || form.ordinary || form.alone.length === 0) continue;
    const usual = usualSpelling(form.form);
    if (usual === undefined) continue;
    const earlier = byUsual.get(usual);
    if (earlier) pairs.push({ earlier, later: form });
    else byUsual.set(usual, form);
  }
  return pairs;
}
