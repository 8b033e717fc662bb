import type { Stretch } from "./near-view.ts";

/** A stretch and the name of its look: of a highlight, or a class. */
export interface DrawnStretch extends Stretch {
  name: string;
}

/** Stretches of the text that are drawn together. */
export interface Layer {
  /** Draws these and no others: what was drawn already stays as it is. */
  draw: (stretches: readonly DrawnStretch[]) => void;
}

/** How a browser draws over text. */
export interface WayToDraw {
  /** The selector of what is drawn under this name. */
  select: (name: string) => string;
  layer: () => Layer;
  /** Every change of the layers is made within this. */
  change: (draw: () => void) => void;
}
