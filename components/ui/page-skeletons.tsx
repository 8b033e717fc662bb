import type { ReactNode } from "react";
import { PageHeading } from "./page-heading.tsx";
import { PageWidth } from "./page-width.tsx";
import { Bone, LineBones, Skeleton } from "./skeleton.tsx";

const keys = (count: number) => Array.from({ length: count }, (_, at) => `${at}`);

const card = "rounded-lg border border-line bg-surface shadow-card";

/** The head of a page: its name where that is known beforehand, as the window's title too until the page has its own. */
function HeadBones({ title, hasLine = true }: { title?: string; hasLine?: boolean }) {
  return (
    <>
      <title>{title ? `${title} · Stet` : "Stet"}</title>
      <PageHeading title={title ?? <Bone className="my-1 h-7 w-56 max-w-full" />}>
        {hasLine ? <Bone className="my-1 h-3 w-96 max-w-full" /> : null}
      </PageHeading>
    </>
  );
}

/** A page that has not come: its head, and the shape of what it holds. */
export function PageSkeleton(props: {
  width: "text" | "list" | "wide";
  title?: string;
  /** Whether a line below the name says what the page is. */
  hasLine?: boolean;
  children: ReactNode;
}) {
  return (
    <Skeleton>
      <PageWidth width={props.width}>
        <HeadBones title={props.title} hasLine={props.hasLine} />
        {props.children}
      </PageWidth>
    </Skeleton>
  );
}

/**
 * The rows of a list.
 * @param lines how high and how wide each line of a row is
 * @param end what stands at the end of a row, or below its lines where there is no room
 */
export function RowBones(props: { count?: number; lines: readonly string[]; end?: string }) {
  const { count = 6, lines, end } = props;
  return (
    <div className={`divide-y divide-line overflow-hidden ${card}`}>
      {keys(count).map((key) => (
        <div
          key={key}
          className="flex flex-col gap-x-6 gap-y-2 px-4 py-3.5 sm:px-5 md:flex-row md:items-start md:justify-between"
        >
          <div className="flex min-w-0 flex-1 flex-col gap-2">
            {lines.map((line) => (
              <Bone key={line} className={line} />
            ))}
          </div>
          {end ? <Bone className={`shrink-0 ${end}`} /> : null}
        </div>
      ))}
    </div>
  );
}

/** Cards side by side, each with a name and some lines. */
export function CardBones({ count, columns }: { count: number; columns: string }) {
  return (
    <div className={`grid gap-4 ${columns}`}>
      {keys(count).map((key) => (
        <div key={key} className={`flex flex-col gap-4 p-4 ${card}`}>
          <Bone className="h-5 w-2/5" />
          <LineBones count={5} />
          <Bone className="h-8 w-20" />
        </div>
      ))}
    </div>
  );
}

/** A page that is a text, with something beside it where there is room. */
export function TextSkeleton({ title, isWide = false }: { title?: string; isWide?: boolean }) {
  return (
    <PageSkeleton width={isWide ? "wide" : "text"} title={title}>
      <div className={isWide ? "grid gap-8 lg:grid-cols-[minmax(0,1fr)_23rem]" : undefined}>
        <div className={`px-14 py-12 max-lg:px-5 max-lg:py-6 ${card}`}>
          <LineBones count={14} />
        </div>
        {isWide ? <Bone className="h-64" /> : null}
      </div>
    </PageSkeleton>
  );
}

/** The board: columns of cards. */
export function BoardSkeleton({ title }: { title: string }) {
  return (
    <Skeleton>
      <div className="px-4 py-8 sm:px-6">
        <HeadBones title={title} />
        <Bone className="mb-6 h-9 w-full max-w-3xl" />
        <div className="flex items-start gap-3 overflow-hidden max-sm:flex-col">
          {keys(5).map((column) => (
            <div
              key={column}
              className="flex w-68 shrink-0 flex-col gap-3 rounded-lg bg-sunken/60 p-2.5 max-sm:w-full"
            >
              <Bone className="h-5 w-28 rounded-full" />
              {keys(3).map((key) => (
                <div
                  key={key}
                  className="flex flex-col gap-2 rounded-md border border-line bg-surface p-2.5"
                >
                  <Bone className="h-4 w-full" />
                  <Bone className="h-4 w-3/5" />
                  <Bone className="mt-2 h-5 w-20 rounded-full" />
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
    </Skeleton>
  );
}

/** The workbench: the article's head, its text, and the panel beside it. */
export function WorkbenchSkeleton() {
  return (
    <Skeleton>
      <div className="flex h-[calc(100dvh-48px)] flex-col overflow-hidden bg-paper">
        <div className="flex flex-col gap-2 border-b border-line bg-surface px-8 py-3 max-lg:px-4">
          <Bone className="h-6 w-96 max-w-full" />
          <Bone className="h-4 w-64 max-w-full" />
        </div>
        <div className="flex min-h-0 flex-1">
          <div className="min-w-0 flex-1 px-8 py-8 max-lg:px-4">
            <div className="mx-auto mt-9 max-w-[46rem] rounded-lg border border-line bg-surface px-14 py-12 max-lg:px-5 max-lg:py-6">
              <LineBones count={16} />
            </div>
          </div>
          <div className="flex w-[480px] flex-col gap-2.5 border-s border-line p-5 max-lg:hidden">
            <Bone className="mb-3 h-8 w-full" />
            {keys(6).map((key) => (
              <div key={key} className="rounded-lg border border-line bg-surface p-3.5">
                <Bone className="mb-2 h-4 w-2/5" />
                <Bone className="h-4 w-4/5" />
              </div>
            ))}
          </div>
        </div>
      </div>
    </Skeleton>
  );
}
