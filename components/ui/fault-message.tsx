import { Button } from "./button.tsx";
import { PageHeading } from "./page-heading.tsx";

/** What a reader sees of a fault of ours: that it is one, and its number in the server's log. */
export function FaultMessage({ number }: { number?: string }) {
  return (
    <>
      <PageHeading title="Something went wrong on our side">
        This page could not be shown. Nothing was changed.
        {number ? ` The server's log has it under the number ${number}.` : null}
      </PageHeading>
      <Button tone="primary" onClick={() => window.location.reload()}>
        Try again
      </Button>
    </>
  );
}
