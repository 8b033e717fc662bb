"use client";

import { useEffect, useRef, useState } from "react";
import { lookOf, looks } from "./mark-looks.ts";
import { MAP_WIDTH, minimapPaths } from "./minimap-shapes.ts";
import { watchView } from "./near-view.ts";
import type { MarkIndex } from "./painter.ts";
import { scrollerOf } from "./reveal.ts";
import type { TextSurface } from "./text-surface.ts";

/** The words come first. */
const AFTER_MS = 120;

interface DrawnMap {
  paths: ReturnType<typeof minimapPaths>;
  /** Where the map is on the screen. */
  box: { top: number; left: number; height: number };
  /** How tall that part of it is which is in view, and how far down it goes, in pixels. */
  view: { height: number; way: number };
}

/** Draws where in the whole text marks lie, as far down as on the page. */
function drawMap(surface: TextSurface, index: MarkIndex): DrawnMap | undefined {
  const scroller = scrollerOf(surface.dom);
  const { top, left, height } = scroller.getBoundingClientRect();
  if (height === 0 || scroller === document.documentElement) return undefined;
  const origin = top - scroller.scrollTop;
  const boxes = surface.blocks.map((_, block) => {
    const box = surface.element(block)?.getBoundingClientRect();
    return { top: (box?.top ?? origin) - origin, height: box?.height ?? 0 };
  });
  const scale = height / scroller.scrollHeight;
  const places = index.inOrder.map(({ start, value }) => {
    const number = surface.blockAt(start);
    const block = surface.blocks[number];
    const box = boxes[number];
    const share =
      block && block.end > block.start ? (start - block.start) / (block.end - block.start) : 0;
    return { look: lookOf(value), y: ((box?.top ?? 0) + share * (box?.height ?? 0)) * scale };
  });
  // Beside the scroll bar, on whichever side that is.
  const isMirrored = getComputedStyle(scroller).direction === "rtl";
  const bar = scroller.offsetWidth - scroller.clientWidth;
  const inner = isMirrored ? left + bar : left + scroller.offsetWidth - bar - MAP_WIDTH;
  const shown = scale * scroller.clientHeight;
  return {
    paths: minimapPaths(places),
    box: { top, left: inner, height },
    view: { height: shown, way: height - shown },
  };
}

/** Lets an element go down as the text does; the browser does it by itself where it can. */
function followScroll(view: HTMLElement, surface: TextSurface, way: number): () => void {
  const scroller = scrollerOf(surface.dom);
  if (typeof ScrollTimeline === "function") {
    // What a script changed with each frame would have the browser look at all the marks again.
    const timeline = new ScrollTimeline({ source: scroller });
    const moving = view.animate({ translate: ["0 0", `0 ${way}px`] }, { timeline, fill: "both" });
    return () => moving.cancel();
  }
  const follow = () => {
    const share = scroller.scrollTop / (scroller.scrollHeight - scroller.clientHeight || 1);
    view.style.translate = `0 ${share * way}px`;
  };
  follow();
  return watchView(surface, follow);
}

/**
 * The whole text at a glance, along its scroll bar: where claims and findings stand, by state. A press
 * or a drag scrolls there. The list beside the text says the same, so nobody else is told of this one.
 */
export function Minimap({ surface, index }: { surface: TextSurface; index: MarkIndex }) {
  const [map, setMap] = useState<DrawnMap>();
  const view = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const scroller = scrollerOf(surface.dom);
    const draw = () => setMap(drawMap(surface, index));
    let waiting = setTimeout(draw, AFTER_MS);
    const stop = watchView(surface, (isLaidOut) => {
      if (!isLaidOut) return;
      clearTimeout(waiting);
      waiting = setTimeout(draw, AFTER_MS);
    });
    // Where the map is depends on how wide the text's box is, which the text itself need not be.
    const sizes = new ResizeObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(draw, AFTER_MS);
    });
    sizes.observe(scroller);
    return () => {
      stop();
      sizes.disconnect();
      clearTimeout(waiting);
    };
  }, [surface, index]);

  const way = map?.view.way;
  useEffect(() => {
    if (view.current && way !== undefined) return followScroll(view.current, surface, way);
  }, [surface, way]);

  function scrollTo(event: React.PointerEvent<HTMLElement>) {
    if (event.buttons !== 1 || !map) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const scroller = scrollerOf(surface.dom);
    const share = (event.clientY - map.box.top) / map.box.height;
    const top = share * scroller.scrollHeight - scroller.clientHeight / 2;
    scroller.scrollTo({ top, behavior: "instant" });
  }

  if (!map) return null;
  return (
    <div
      aria-hidden="true"
      className="minimap fixed z-10 border-line bg-sunken/60 max-lg:hidden"
      style={{ ...map.box, width: MAP_WIDTH }}
      onPointerDown={scrollTo}
      onPointerMove={scrollTo}
    >
      <svg width={MAP_WIDTH} height={map.box.height} role="presentation">
        {map.paths.map(({ look, path }) => (
          <path key={look} d={path} fill={looks[look].colour} />
        ))}
      </svg>
      <div
        ref={view}
        style={{ height: map.view.height }}
        className="absolute inset-x-0 top-0 rounded-sm bg-ink/10 ring-1 ring-line-strong/60"
      />
    </div>
  );
}
