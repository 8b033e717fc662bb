"use client";

import {
  defaultRangeExtractor,
  type Range,
  useVirtualizer,
  useWindowVirtualizer,
} from "@tanstack/react-virtual";
import {
  type ReactNode,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { glide, isInBox, type KeepList } from "./list-handle.ts";
import { useHydrated } from "./use-hydrated.ts";

/** Up to here all entries are in the page, where the browser's own search finds them. */
const ALL_OF_THEM = 60;
const ABOUT_PX = 84;
const GAP_PX = 10;

export interface LongListProps<Entry> {
  entries: readonly Entry[];
  idOf: (entry: Entry) => string;
  /** The entry that is open: it is shown when it becomes so, and never taken off. */
  currentId: string | undefined;
  /** Where the list is kept among those that can be asked to show an entry. */
  keep?: KeepList;
  children: (entry: Entry) => ReactNode;
}

/** Entries one below the other; of very many only those near the part in view are in the page. */
export function LongList<Entry>(props: LongListProps<Entry>) {
  return props.entries.length > ALL_OF_THEM ? <FittingList {...props} /> : <WholeList {...props} />;
}

function WholeList<Entry>({ entries, idOf, keep, children }: LongListProps<Entry>) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const ids = entries.map(idOf);
    return keep?.({
      ids: () => ids,
      isInSight: () => isSeen(list.current),
      bring(id, top, isAtOnce) {
        const element = list.current?.children[ids.indexOf(id)];
        const scroller = list.current && scrollerOf(list.current);
        if (element && scroller)
          glide(scroller, element.getBoundingClientRect().top - top, isAtOnce);
      },
    });
  }, [entries, idOf, keep]);
  return (
    <ol ref={list} className="flex flex-col gap-2.5">
      {entries.map((entry) => (
        <li key={idOf(entry)}>{children(entry)}</li>
      ))}
    </ol>
  );
}

/** What scrolls the list: the nearest box that does, or the page. */
function scrollerOf(element: HTMLElement): HTMLElement | undefined {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box);
    if ((overflowY === "auto" || overflowY === "scroll") && box !== document.body) {
      return box.clientHeight < box.scrollHeight || box.clientHeight < innerHeight
        ? box
        : undefined;
    }
  }
  return undefined;
}

function isSeen(list: HTMLElement | null): boolean {
  const scroller = list && scrollerOf(list);
  return !list || !scroller || isInBox(list, scroller);
}

function FittingList<Entry>(props: LongListProps<Entry>) {
  const element = useRef<HTMLOListElement>(null);
  const [scroller, setScroller] = useState<HTMLElement | "page">();
  // On a page that has just come the words of the article are first; elsewhere nobody is to see an empty list.
  const isFresh = useRef(!useHydrated());
  useLayoutEffect(() => {
    const find = () => setScroller((element.current && scrollerOf(element.current)) ?? "page");
    if (isFresh.current) startTransition(find);
    else find();
    isFresh.current = false;
    window.addEventListener("resize", find);
    return () => window.removeEventListener("resize", find);
  }, []);
  return (
    <ol ref={element} className="relative">
      {scroller === "page" ? <OnPage {...props} list={element} /> : null}
      {scroller && scroller !== "page" ? (
        <InBox {...props} list={element} scroller={scroller} />
      ) : null}
    </ol>
  );
}

interface Inside<Entry> extends LongListProps<Entry> {
  list: React.RefObject<HTMLOListElement | null>;
}

/** How far down the list begins in what scrolls it: what stands above it comes and goes. */
function useMargin(list: Inside<unknown>["list"], scroller: HTMLElement | undefined): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    if (!list.current) return;
    const top = list.current.getBoundingClientRect().top;
    const now = scroller
      ? top - scroller.getBoundingClientRect().top + scroller.scrollTop
      : top + window.scrollY;
    if (Math.abs(now - margin) >= 1) setMargin(now);
  });
  return margin;
}

function useOptions<Entry>({ entries, idOf, currentId }: LongListProps<Entry>, margin: number) {
  const current = entries.findIndex((entry) => idOf(entry) === currentId);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range);
      return current < 0 || near.includes(current)
        ? near
        : [...near, current].sort((one, other) => one - other);
    },
    [current],
  );
  return {
    current,
    options: {
      count: entries.length,
      estimateSize: () => ABOUT_PX,
      gap: GAP_PX,
      overscan: 8,
      scrollMargin: margin,
      rangeExtractor,
      getItemKey: (index: number) => {
        const entry = entries[index];
        return entry === undefined ? index : idOf(entry);
      },
    },
  };
}

function InBox<Entry>(props: Inside<Entry> & { scroller: HTMLElement }) {
  const margin = useMargin(props.list, props.scroller);
  const { current, options } = useOptions(props, margin);
  const virtualizer = useVirtualizer({ ...options, getScrollElement: () => props.scroller });
  return <Fitting {...props} {...{ current, margin, virtualizer }} />;
}

function OnPage<Entry>(props: Inside<Entry>) {
  const margin = useMargin(props.list, undefined);
  const { current, options } = useOptions(props, margin);
  const virtualizer = useWindowVirtualizer(options);
  return <Fitting {...props} {...{ current, margin, virtualizer }} />;
}

function Fitting<Entry>(
  props: Inside<Entry> & {
    current: number;
    margin: number;
    virtualizer: Pick<
      ReturnType<typeof useWindowVirtualizer>,
      "getTotalSize" | "getVirtualItems" | "scrollToIndex" | "measurementsCache" | "scrollOffset"
    > & { measureElement: (element: HTMLElement | null) => void };
  },
) {
  const { list, entries, idOf, keep, children, current, currentId, margin, virtualizer } = props;
  const latest = useRef({ virtualizer, current });
  useEffect(() => {
    latest.current = { virtualizer, current };
  });
  // Only when another becomes the open one: scrolling away from it is the reader's own affair.
  useEffect(() => {
    const { virtualizer: now, current: index } = latest.current;
    if (currentId && index >= 0) now.scrollToIndex(index, { align: "auto" });
  }, [currentId]);
  useEffect(() => {
    const ids = entries.map(idOf);
    return keep?.({
      ids: () => ids,
      isInSight: () => isSeen(list.current),
      bring(id, top, isAtOnce) {
        const scroller = list.current && scrollerOf(list.current);
        const { measurementsCache, scrollOffset } = latest.current.virtualizer;
        const start = measurementsCache[ids.indexOf(id)]?.start;
        if (!scroller || start === undefined) return;
        const here = scroller.getBoundingClientRect().top + start - (scrollOffset ?? 0);
        glide(scroller, here - top, isAtOnce);
      },
    });
  }, [entries, idOf, keep, list]);
  useLayoutEffect(() => {
    if (list.current) list.current.style.height = `${virtualizer.getTotalSize()}px`;
  });
  return virtualizer.getVirtualItems().map(({ key, index, start }) => {
    const entry = entries[index];
    return entry === undefined ? null : (
      <li
        key={key}
        data-index={index}
        ref={virtualizer.measureElement}
        aria-setsize={entries.length}
        aria-posinset={index + 1}
        className="absolute inset-x-0 top-0"
        style={{ transform: `translateY(${start - margin}px)` }}
      >
        {children(entry)}
      </li>
    );
  });
}
