import { PageWidth } from "./page-width.tsx";
import { Bone, LineBones, Skeleton } from "./skeleton.tsx";

const keys = (count: number) => Array.from({ length: count }, (_, at) => `${at}`);

function HeadBones() {
  return (
    <div className="mb-6 flex flex-col gap-3">
      <Bone className="h-8 w-56" />
      <Bone className="h-4 w-96 max-w-full" />
    </div>
  );
}

/** A page that is a list of entries. */
export function ListSkeleton({ width = "list" }: { width?: "text" | "list" | "wide" }) {
  return (
    <Skeleton>
      <PageWidth width={width}>
        <HeadBones />
        <div className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
          {keys(6).map((key) => (
            <div key={key} className="flex flex-col gap-2 px-5 py-4">
              <Bone className="h-5 w-3/5" />
              <Bone className="h-3 w-2/5" />
            </div>
          ))}
        </div>
      </PageWidth>
    </Skeleton>
  );
}

/** A page that is a text, with something beside it where there is room. */
export function TextSkeleton({ isWide = false }: { isWide?: boolean }) {
  return (
    <Skeleton>
      <PageWidth width={isWide ? "wide" : "text"}>
        <HeadBones />
        <div className={isWide ? "grid gap-8 lg:grid-cols-[minmax(0,1fr)_23rem]" : undefined}>
          <div className="rounded-lg border border-line bg-surface px-14 py-12 max-lg:px-5 max-lg:py-6">
            <LineBones count={14} />
          </div>
          {isWide ? <Bone className="h-64" /> : null}
        </div>
      </PageWidth>
    </Skeleton>
  );
}

/** The board: columns of cards. */
export function BoardSkeleton() {
  return (
    <Skeleton>
      <div className="px-4 py-8 sm:px-6">
        <HeadBones />
        <div className="flex gap-4 overflow-hidden">
          {keys(5).map((column) => (
            <div key={column} className="flex w-64 shrink-0 flex-col gap-3">
              <Bone className="h-5 w-28" />
              {keys(3).map((card) => (
                <Bone key={card} className="h-24 w-full" />
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
