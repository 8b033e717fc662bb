interface Size {
  width: number;
  height: number;
}

/** What is left between it and what it stands beside, and between it and the edge of the screen. */
const GAP_PX = 8;

/**
 * Where something stands beside a box on the screen: over its middle, or below where there is no room
 * or `below` is wanted; always wholly on the screen.
 */
export function placeBeside(
  box: { left: number; top: number; bottom: number; width: number },
  size: Size,
  screen: Size,
  below = false,
): { left: number; top: number } {
  const within = (wanted: number, length: number, room: number) =>
    Math.max(GAP_PX, Math.min(wanted, room - length - GAP_PX));
  const over = box.top - size.height - GAP_PX;
  const under = box.bottom + GAP_PX;
  const fitsUnder = under + size.height + GAP_PX <= screen.height;
  const top = over < GAP_PX || (below && fitsUnder) ? under : over;
  return {
    left: within(box.left + box.width / 2 - size.width / 2, size.width, screen.width),
    top: within(top, size.height, screen.height),
  };
}
