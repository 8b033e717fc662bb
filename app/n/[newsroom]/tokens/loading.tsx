import { ListSkeleton } from "#components/ui/page-skeletons.tsx";

export default function Loading() {
  return <ListSkeleton />;
}
