/** As a `ref`: puts the focus on a field that the reader has just asked for, when it appears. */
export function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
