/** A list that shows one of its entries beside something else on the screen when it is asked to. */
export interface ListHandle {
  ids: () => readonly string[];
  /** Whether any of it is in the part of the box that one sees. */
  isInSight: () => boolean;
  /**
   * Scrolls until an entry's upper edge is at `top`, or as near as it goes.
   * @param top in pixels from the top of the screen
   */
  bring: (id: string, top: number, isAtOnce: boolean) => void;
}

/** Keeps a list among those that can be asked; gives the function that takes it out again. */
export type KeepList = (list: ListHandle) => () => void;

/** Whether a part of the list is in the box that scrolls it. */
export function isInBox(list: Element, scroller: Element): boolean {
  const [own, box] = [list.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return own.top < box.bottom && own.bottom > box.top;
}

/** What is nearer than this stays where it is. */
const NEAR_PX = 6;

/** Scrolls a box by so many pixels: gliding where it is not far, and nobody wants less of that. */
export function glide(scroller: HTMLElement, distancePx: number, isAtOnce: boolean): void {
  if (Math.abs(distancePx) < NEAR_PX) return;
  const isCalm =
    isAtOnce ||
    Math.abs(distancePx) > 1.5 * scroller.clientHeight ||
    matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroller.scrollBy({ top: distancePx, behavior: isCalm ? "instant" : "smooth" });
}
