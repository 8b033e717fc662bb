import type { APIResponse } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { imported, programWith } from "./pages/program.ts";

/** The W3C's Web Annotation Protocol (23 February 2017), of the application as it is served. */

const mediaType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';
const words = "Six states sent envoys to the harbour.";

const annotation = (revisionId: string, value: string) => ({
  "@context": "http://www.w3.org/ns/anno.jsonld",
  type: "Annotation",
  motivation: "questioning",
  body: { type: "TextualBody", value },
  target: {
    source: `urn:uuid:${revisionId}`,
    selector: { type: "TextQuoteSelector", exact: "Six states" },
  },
});

/** What every answer of a container says of it (4, 4.1). */
function expectContainer(answer: APIResponse) {
  const headers = answer.headers();
  expect(headers.allow).toBe("GET, HEAD, OPTIONS, POST");
  expect(headers["accept-post"]).toBe(mediaType);
  expect(headers["content-type"]).toBe(mediaType);
  expect(headers.vary).toMatch(/\bAccept\b.*\bPrefer\b/);
  expect(headers.link).toContain('<http://www.w3.org/ns/ldp#BasicContainer>; rel="type"');
  expect(headers.link).toContain('rel="http://www.w3.org/ns/ldp#constrainedBy"');
}

test("a program reads a container, adds to it, changes what it added, and takes it out", async ({
  as,
}, { project: { use } }) => {
  const program = await programWith(await as("marco"), use.baseURL, ["Read", "Import", "Annotate"]);
  const { articleId, revisionId } = await imported(program, words);
  const path = `/api/v1/n/demo/articles/${articleId}/web-annotations/`;
  const iri = new URL(path, use.baseURL).href;

  const empty = await program.get(path);
  expect(empty.status()).toBe(200);
  expectContainer(empty);
  expect(empty.headers()["content-location"]).toBe(iri);
  expect(await empty.json()).toMatchObject({ id: iri, total: 0, last: `${iri}?page=0` });
  const has = { headers: { "if-none-match": empty.headers().etag ?? "" } };
  expect((await program.get(path, has)).status()).toBe(304);

  const head = await program.head(path);
  expect([head.status(), await head.text()]).toEqual([200, ""]);
  expectContainer(head);
  expect(head.headers().etag).toBe(empty.headers().etag);
  const options = await program.fetch(path, { method: "OPTIONS" });
  expect(options.ok()).toBe(true);
  expectContainer(options);

  // It is the same whether a client keeps the slash, or says the newsroom, which its token says.
  for (const other of [path.slice(0, -1), path.replace("/n/demo", "")]) {
    const same = await program.get(other);
    expect([same.status(), await same.json()]).toEqual([200, await empty.json()]);
    expect(same.headers()["content-location"]).toBe(iri);
    expect((await program.get(`${other}?page=0`)).status()).toBe(200);
  }

  const sent = {
    data: annotation(revisionId, "Who says so?"),
    headers: { "content-type": mediaType },
  };
  const made = await program.post(path, sent);
  expect(made.status(), await made.text()).toBe(201);
  const at = made.headers().location ?? "";
  expect(at.startsWith(iri)).toBe(true);
  const own = (await made.json()) as { id: string; body: object[] };
  expect(own.id).toBe(at);
  const losing = { ...sent, data: { ...sent.data, rights: "https://example.org/license" } };
  const refused = await program.post(path, losing);
  expect(refused.status()).toBe(422);
  expect(refused.headers()["content-type"]).toContain("application/problem+json");
  expect((await refused.json()).detail).toContain("“rights”");

  const read = await program.get(at);
  expect(await read.json()).toEqual(own);
  for (const answer of [
    read,
    await program.head(at),
    await program.fetch(at, { method: "OPTIONS" }),
  ]) {
    expect(answer.ok()).toBe(true);
    expect(answer.headers().allow).toBe("GET, HEAD, OPTIONS, PUT, DELETE");
    expect(answer.headers().link).toBe('<http://www.w3.org/ns/ldp#Resource>; rel="type"');
    expect(answer.headers()["content-type"]).toBe(mediaType);
    expect(answer.headers().vary).toContain("Accept");
  }
  const tag = read.headers().etag ?? "";
  expect(made.headers().etag).toBe(tag);
  expect((await program.head(at)).headers().etag).toBe(tag);

  const ifMatch = { headers: { "content-type": mediaType, "if-match": tag } };
  const unchanged = await program.put(at, { ...ifMatch, data: own });
  expect([unchanged.status(), await unchanged.json()]).toEqual([200, own]);
  const reworded = { ...own, body: [{ type: "TextualBody", value: "Who said so?" }] };
  const changed = await program.put(at, { ...ifMatch, data: reworded });
  expect(changed.status(), await changed.text()).toBe(200);
  expect(await changed.json()).toMatchObject({ body: [{ value: "Who said so?" }] });
  expect((await program.put(at, { ...ifMatch, data: own })).status()).toBe(412);
  expect((await program.delete(at, ifMatch)).status()).toBe(412);
  const newest = { headers: { "if-match": changed.headers().etag ?? "" } };
  const removed = await program.delete(at, newest);
  expect([removed.status(), await removed.text()]).toEqual([204, ""]);
  expect((await program.get(at)).status()).toBe(404);
  expect((await program.head(at)).status()).toBe(404);
  await program.dispose();
});

test("a container has pages, and holds what is preferred", async ({ as }, { project: { use } }) => {
  const program = await programWith(await as("marco"), use.baseURL, ["Read", "Import", "Annotate"]);
  const { articleId, revisionId } = await imported(program, words);
  const path = `/api/v1/n/demo/articles/${articleId}/web-annotations/`;
  const iri = new URL(path, use.baseURL).href;
  for (let made = 0; made < 51; made += 1) {
    const answer = await program.post(path, { data: annotation(revisionId, `Question ${made}?`) });
    expect(answer.status(), await answer.text()).toBe(201);
  }
  const first = await (await program.get(`${path}?page=0`)).json();
  expect(first).toMatchObject({ type: "AnnotationPage", startIndex: 0, partOf: { total: 51 } });
  expect([first.items.length, first.prev]).toEqual([50, undefined]);
  const last = await (await program.get(first.next)).json();
  expect(last).toMatchObject({ prev: `${iri}?page=0`, startIndex: 50 });
  expect([last.items.length, last.next]).toEqual([1, undefined]);
  const beyond = await program.get(`${path}?page=2`);
  expect(beyond.status()).toBe(404);
  expect(beyond.headers()["content-type"]).toContain("application/problem+json");

  const preferring = async (what: string) => {
    const prefer = `return=representation;include="http://www.w3.org/ns/${what}"`;
    const answer = await program.get(path, { headers: { prefer } });
    return { etag: answer.headers().etag, ...(await answer.json()) };
  };
  const minimal = await preferring("ldp#PreferMinimalContainer");
  expect(minimal).toMatchObject({ total: 51, first: `${iri}?page=0`, last: `${iri}?page=1` });
  const iris = await preferring("oa#PreferContainedIRIs");
  expect(iris.first.items[0]).toBe(first.items[0].id);
  const next = await (await program.get(iris.first.next)).json();
  expect(next.items).toEqual([last.items[0].id]);
  const described = await preferring("oa#PreferContainedDescriptions");
  expect(described.first.items).toEqual(first.items);
  expect(new Set([minimal.etag, iris.etag, described.etag]).size).toBe(3);
  await program.dispose();
});

test("a content management system asks whether a text may be published", async ({ as }, {
  project: { use },
}) => {
  const program = await programWith(await as("marco"), use.baseURL, ["Read", "Import"]);
  const { articleId } = await imported(program, words);
  const asked = `/api/v1/articles/${articleId}/clearance`;
  const answer = await program.get(asked);
  expect(answer.status()).toBe(200);
  const said = await answer.json();
  expect(said).toMatchObject({ article: articleId, cleared: false, revision: { number: 1 } });
  expect(said.because).toContainEqual(expect.objectContaining({ code: "not_signed_off" }));
  const { sha256 } = said.revision;
  expect(await (await program.get(`${asked}?sha256=${sha256}`)).json()).toEqual(said);
  const other = await (await program.get(`${asked}?sha256=${"0".repeat(64)}`)).json();
  expect(other.because).toContainEqual(expect.objectContaining({ code: "not_the_newest_text" }));
  const named = await program.get(`/api/v1/n/demo/articles/${articleId}/clearance`);
  expect(await named.json()).toEqual(said);
  const head = await program.head(asked);
  expect([head.status(), head.headers().etag]).toEqual([200, answer.headers().etag]);
  const nobodys = { headers: { authorization: "Bearer stet_nobodys" } };
  expect((await program.get(asked, nobodys)).status()).toBe(401);
  await program.dispose();
});
