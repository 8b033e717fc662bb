/** The event of the window by which the bell hears that something was read. */
export const UNREAD_CHANGED = "stet:unread-changed";

/** Tells the bell of this page to count again. */
export function unreadChanged(): void {
  window.dispatchEvent(new Event(UNREAD_CHANGED));
}
