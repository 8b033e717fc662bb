/** What an element's `style` says that matters to a draft. */
export interface StyleHints {
  isHidden: boolean;
  bold?: boolean;
  italic?: boolean;
  /** A paragraph that Word shows as an item of a list, and how deep, from 1 on. */
  listLevel?: number;
  /** What Word writes for an item's bullet or number. */
  isMarker: boolean;
  /** Stands above the line. */
  isRaised?: boolean;
  /** What Word has beside the text: `comment-list`, `footnote-list` … */
  element?: string;
}

const none: StyleHints = { isHidden: false, isMarker: false };

/** No declaration of interest is longer, in UTF-16 units. */
const LONGEST = 4_000;

/** Reads the declarations of a `style` attribute by what Word, Google Docs and web pages write. */
export function styleHints(style: string | undefined): StyleHints {
  if (!style) return none;
  const said = style.slice(0, LONGEST).toLowerCase();
  const weight = /(?<![-\w])font-weight:\s*([a-z]+|\d+)/.exec(said)?.[1];
  const slant = /(?<![-\w])font-style:\s*([a-z]+)/.exec(said)?.[1];
  const level = /mso-list:[^;]*\blevel([1-9])\b/.exec(said)?.[1];
  const element = /mso-element:\s*([a-z-]+)/.exec(said)?.[1];
  return {
    isHidden: /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/.test(said),
    isMarker: /mso-list:\s*ignore/.test(said),
    ...(weight && { bold: /^bold|^[6-9]\d\d$/.test(weight) }),
    ...(slant && { italic: /^(?:italic|oblique)/.test(slant) }),
    ...(/(?<![-\w])vertical-align:\s*super/.test(said) && { isRaised: true }),
    ...(element && { element }),
    ...(level && { listLevel: Number(level) }),
  };
}
