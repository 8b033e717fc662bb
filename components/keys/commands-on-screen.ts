import type { PaletteEntry } from "./palette-entries.ts";

const nameOf = (element: HTMLElement): string =>
  (element.getAttribute("aria-label") ?? element.textContent).replaceAll(/\s+/g, " ").trim();

/**
 * What can be pressed on the screen that is shown, for the palette: the buttons and links of each place
 * that is marked with `data-commands`, which says what they belong to.
 */
export function commandsOnScreen(): PaletteEntry[] {
  const places = document.querySelectorAll<HTMLElement>("[data-commands]");
  return [...places].flatMap((place, at) => {
    const pressable = place.querySelectorAll<HTMLElement>(
      "button:not(:disabled, [aria-expanded]), a[href]",
    );
    return [...pressable]
      .filter((element) => element.checkVisibility() && nameOf(element) !== "")
      .map((element, index) => ({
        id: `screen-${at}-${index}`,
        name: nameOf(element),
        group: place.dataset.commands ?? "",
        run: () => {
          element.focus();
          element.click();
        },
      }));
  });
}
