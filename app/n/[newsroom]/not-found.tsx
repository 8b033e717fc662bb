import { PageHeading } from "#components/ui/page-heading.tsx";
import { PageWidth } from "#components/ui/page-width.tsx";

export default function NotFoundInNewsroom() {
  return (
    <PageWidth width="text">
      <PageHeading title="There is nothing here">
        This newsroom holds nothing at this address. The links above lead to what it has.
      </PageHeading>
    </PageWidth>
  );
}
