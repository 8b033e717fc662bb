import type { OperationEntryProps } from "#components/api/operation-entry.tsx";
import type { openApiDocument } from "#lib/platform/api/openapi-document.ts";

type Described = ReturnType<typeof openApiDocument>["paths"][string][string];

const JSON_TYPE = "application/json";

function entryOf(path: string, method: string, operation: Described): OperationEntryProps {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  return {
    ...{ id: operationId, method, path, summary, description, parameters },
    body: requestBody?.content[JSON_TYPE].schema,
    answer: responses["200"].content[JSON_TYPE]?.schema,
  };
}

/** The operations of the document, under its headings. */
export function entriesOf({
  tags,
  paths,
}: Pick<ReturnType<typeof openApiDocument>, "tags" | "paths">): {
  tag: string;
  entries: OperationEntryProps[];
}[] {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      tag: operation.tags[0],
      entry: entryOf(path, method, operation),
    })),
  );
  return tags.map(({ name }) => ({
    tag: name,
    entries: all.filter(({ tag }) => tag === name).map(({ entry }) => entry),
  }));
}
