"use client";

import { BarePage } from "#components/newsrooms/bare-page.tsx";
import { NumberedFault } from "#components/ui/numbered-fault.tsx";

export default function ErrorPage(props: { error: Error & { digest?: string } }) {
  return (
    <BarePage>
      <NumberedFault number={props.error.digest} />
    </BarePage>
  );
}
