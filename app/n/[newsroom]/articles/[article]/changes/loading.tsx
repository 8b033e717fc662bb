import { TextSkeleton } from "#components/ui/page-skeletons.tsx";

export default function Loading() {
  return <TextSkeleton isWide />;
}
