"use client";

import { FaultMessage } from "#components/ui/fault-message.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";

export default function NewsroomErrorPage(props: { error: Error & { digest?: string } }) {
  return (
    <PageWidth width="text">
      <FaultMessage number={props.error.digest} />
    </PageWidth>
  );
}
