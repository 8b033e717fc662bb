import { LineBones, Skeleton } from "#components/ui/skeleton.tsx";

/** The text that is edited, until it is known which one that is. */
export function EditSkeleton() {
  return (
    <Skeleton>
      <div className="rounded-lg border border-line bg-surface px-14 py-12 max-lg:px-5 max-lg:py-6">
        <LineBones count={14} />
      </div>
    </Skeleton>
  );
}
