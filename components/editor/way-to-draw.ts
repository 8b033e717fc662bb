import type { Stretch } from "./near-view.ts";

/** Stretches of the text that are drawn and taken off together. */
export interface Layer {
  /** @param name of the look: of a highlight, or a class */
  add: (name: string, stretch: Stretch) => void;
  clear: () => void;
}

/** How a browser draws over text. */
export interface WayToDraw {
  /** The selector of what is drawn under this name. */
  select: (name: string) => string;
  layer: () => Layer;
  /** Every change of the layers is made within this. */
  change: (draw: () => void) => void;
}
