import type { PaletteEntry } from "./palette-entries.ts";

/** What can be pressed or chosen: the lines that open entries are found by what the entries are called. */
const pressable =
  "button:not(:disabled, [aria-expanded]), a[href], :is(select, input[type=search]):not(:disabled)";

/** What a button is called: not the key that is drawn on it. A choice and a field are called as their labels. */
function nameOf(element: HTMLElement): string {
  const isField = element instanceof HTMLSelectElement || element instanceof HTMLInputElement;
  const labelled = (isField ? element.labels?.[0] : undefined) ?? element;
  const read = labelled.cloneNode(true) as HTMLElement;
  for (const hidden of read.querySelectorAll("[aria-hidden=true], select")) hidden.remove();
  const name = element.getAttribute("aria-label") ?? read.textContent;
  return name.replaceAll(/\s+/g, " ").trim();
}

/** What keeps it folded, from the inside out; it is shown once they are open. */
function foldsOf(element: HTMLElement): HTMLDetailsElement[] {
  const fold = element.parentElement?.closest<HTMLDetailsElement>("details:not([open])");
  return fold ? [fold, ...foldsOf(fold)] : [];
}

/**
 * What can be done on the screen that is shown, for the palette: the buttons, links and choices of the places that
 * are marked with `data-commands`, which says what they belong to, under the nearest of them; those in what is
 * folded too.
 */
export function commandsOnScreen(): PaletteEntry[] {
  const all = document.querySelectorAll<HTMLElement>(`[data-commands] :is(${pressable})`);
  return [...all]
    .filter((element) => {
      const isShown = (foldsOf(element).at(-1) ?? element).checkVisibility();
      return isShown && element.tabIndex >= 0 && nameOf(element) !== "";
    })
    .map((element, index) => ({
      id: `screen-${index}`,
      name: nameOf(element),
      group: element.closest<HTMLElement>("[data-commands]")?.dataset.commands ?? "",
      keys: element.getAttribute("aria-keyshortcuts") ?? undefined,
      run: () => {
        for (const fold of foldsOf(element)) fold.open = true;
        element.focus();
        element.click();
      },
    }));
}
