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
  return { paths: minimapPaths(places), box: { top, left: inner, height } };
}

/**
 * The whole text at a glance, along its scroll bar: where claims and findings stand, by state. A press
 * or a drag scrolls there. The list beside the text says the same, so nobody else is told of this one.
 */
export function Minimap({ surface, index }: { surface: TextSurface; index: MarkIndex }) {
  const [map, setMap] = useState<DrawnMap>();
  const view = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let waiting = setTimeout(draw, AFTER_MS);
    const scroller = scrollerOf(surface.dom);
    function draw() {
      setMap(drawMap(surface, index));
      follow();
    }
    function follow() {
      const share = scroller.clientHeight / scroller.scrollHeight;
      if (!view.current) return;
      view.current.style.height = `${share * scroller.clientHeight}px`;
      view.current.style.translate = `0 ${share * scroller.scrollTop}px`;
    }
    const stop = watchView(surface, (isLaidOut) => {
      follow();
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
        className="absolute inset-x-0 top-0 rounded-sm bg-ink/10 ring-1 ring-line-strong/60"
      />
    </div>
  );
}
