import type { OperationEntryProps } from "#components/api/operation-entry.tsx";
import type { DocumentAnswer } from "#lib/platform/api/openapi-answers.ts";
import type { openApiDocument } from "#lib/platform/api/openapi-document.ts";

type Described = ReturnType<typeof openApiDocument>["paths"][string][string];

/** What is sent or answered in the first of its media types that says what it holds. */
function schemaIn(content: DocumentAnswer["content"] = {}) {
  const [first] = Object.values(content);
  return first?.schema ?? first?.["x-itemSchema"];
}

function entryOf(path: string, method: string, operation: Described): OperationEntryProps {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  const [, done] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
  return {
    ...{ id: operationId, method, path, summary, description, parameters },
    body: schemaIn(requestBody?.content),
    answer: schemaIn(done?.content),
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
