"use client";

import { NumberedFault } from "#components/ui/numbered-fault.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";

export default function NewsroomErrorPage(props: { error: Error & { digest?: string } }) {
  return (
    <PageWidth width="text">
      <NumberedFault number={props.error.digest} />
    </PageWidth>
  );
}
