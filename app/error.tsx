"use client";

import { BarePage } from "#components/newsrooms/bare-page.tsx";
import { FaultMessage } from "#components/ui/fault-message.tsx";

export default function ErrorPage(props: { error: Error & { digest?: string } }) {
  return (
    <BarePage>
      <FaultMessage number={props.error.digest} />
    </BarePage>
  );
}
