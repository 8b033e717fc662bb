import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { PageHeading } from "./page-heading.tsx";

/** What a reader sees of a fault of ours, and the way to try again. */
export function FaultMessage(props: { title: string; retry: string; children: ReactNode }) {
  return (
    <>
      <PageHeading title={props.title}>{props.children}</PageHeading>
      <Button tone="primary" onClick={() => window.location.reload()}>
        {props.retry}
      </Button>
    </>
  );
}
