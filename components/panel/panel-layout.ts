/** How one person has the panel beside the text. */
export interface PanelLayout {
  widthPx: number;
  isHidden: boolean;
  /** Whether the panel shows what there is about the part of the text in view, as that changes. */
  follows: boolean;
}

export const plainLayout: PanelLayout = { widthPx: 480, isHidden: false, follows: true };

/** How narrow and how wide the panel can be made, in pixels. */
export const PANEL_WIDTHS = { least: 320, most: 900 } as const;

const STEP_PX = 20;
const LEAP_PX = 100;

/** The width that is nearest to the wanted one. */
export function widthWithin(wantedPx: number): number {
  return Math.round(Math.max(PANEL_WIDTHS.least, Math.min(wantedPx, PANEL_WIDTHS.most)));
}

/** The cookie by which the server knows how this person has the panel in this browser, before anything is drawn. */
export const panelCookie = (memberId: string) => `stet-panel-${memberId}`;

/** The layout that a browser kept; the plain one of what nobody could have kept. */
export function layoutOf(kept: string | null | undefined): PanelLayout {
  try {
    const { widthPx, isHidden, follows } = JSON.parse(kept ?? "{}") as Partial<PanelLayout>;
    return {
      widthPx: Number.isFinite(widthPx) ? widthWithin(Number(widthPx)) : plainLayout.widthPx,
      isHidden: isHidden === true,
      follows: follows !== false,
    };
  } catch {
    return plainLayout;
  }
}

/**
 * The width after a key was pressed on the line between text and panel; undefined where the key has
 * nothing to say about it.
 * @param isMirrored the panel is at the left
 */
export function widthByKey(
  { key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">,
  widthPx: number,
  isMirrored: boolean,
): number | undefined {
  const by = shiftKey ? LEAP_PX : STEP_PX;
  const wider = isMirrored ? "ArrowRight" : "ArrowLeft";
  const narrower = isMirrored ? "ArrowLeft" : "ArrowRight";
  const wanted: Record<string, number> = {
    [wider]: widthPx + by,
    [narrower]: widthPx - by,
    Home: PANEL_WIDTHS.least,
    End: PANEL_WIDTHS.most,
    Enter: plainLayout.widthPx,
  };
  const width = wanted[key];
  return width === undefined ? undefined : widthWithin(width);
}
