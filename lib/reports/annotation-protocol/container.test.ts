import { expect, test } from "vitest";
import type { WebAnnotation } from "../formats/jsonld/web-annotation.ts";
import { containerOf, containerPage, PAGE_LENGTH } from "./container.ts";

const iri = "https://stet.example/a/";
const annotation: WebAnnotation = {
  id: `${iri}1`,
  type: "Annotation",
  motivation: "commenting",
  creator: { type: "Person", name: "Ada" },
  created: "2024-05-17T00:15:00.000Z",
  target: "urn:uuid:r",
};
const part = { iri, label: "Envoys", total: PAGE_LENGTH + 1, page: 0, annotations: [annotation] };

test("a container holds its first page, as descriptions or as IRIs", () => {
  expect(containerOf(part, "descriptions")).toMatchObject({
    id: iri,
    type: ["BasicContainer", "AnnotationCollection"],
    total: PAGE_LENGTH + 1,
    first: { id: `${iri}?page=0`, next: `${iri}?page=1`, items: [annotation] },
    last: `${iri}?page=1`,
  });
  expect(containerOf(part, "iris")).toMatchObject({
    first: { id: `${iri}?page=0&iris=1`, items: [`${iri}1`] },
    last: `${iri}?page=1&iris=1`,
  });
});

test("at the least, it says where its first page is", () => {
  expect(containerOf(part, "nothing")).toMatchObject({ first: `${iri}?page=0` });
  expect(containerOf({ ...part, total: 0, annotations: [] }, "nothing")).toMatchObject({
    last: `${iri}?page=0`,
  });
});

test("a page says what it is part of, and what is before and after it", () => {
  expect(containerPage({ ...part, page: 1 }, "descriptions")).toMatchObject({
    type: "AnnotationPage",
    partOf: { id: iri, total: PAGE_LENGTH + 1 },
    startIndex: PAGE_LENGTH,
    prev: `${iri}?page=0`,
  });
  expect(containerPage({ ...part, page: 1 }, "descriptions")).not.toHaveProperty("next");
});
