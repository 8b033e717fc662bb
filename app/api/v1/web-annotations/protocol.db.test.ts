import { beforeAll, describe, expect, test, vi } from "vitest";
import { testAnnotation } from "#lib/domain/test-article.ts";
import { makeToken } from "#lib/domain/tokens/commands/make-token.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { program, sent } from "./program.cases.ts";

/** The MUSTs of the Web Annotation Protocol (W3C, 23 February 2017), over HTTP as a program. */

/** Next's own, which there are none of outside it: the limits count by address. */
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

const at: { all?: Awaited<ReturnType<typeof program>> } = {};
const here = () => at.all ?? Promise.reject(new Error("The newsroom is not there."));

beforeAll(async () => {
  at.all = await program();
  const { reviewer, article } = at.all;
  for (let made = 0; made < 52; made += 1) await testAnnotation(reviewer, article);
}, 120_000);

describe("a container", () => {
  test("says what it is, what it takes, and where it is", async () => {
    const { iri, ask } = await here();
    for (const method of ["GET", "OPTIONS"]) {
      const { status, headers } = await ask(iri, method);
      expect(status).toBe(200);
      expect(headers.get("allow")).toBe("GET, HEAD, OPTIONS, POST");
      expect(headers.get("content-type")).toContain("application/ld+json");
      expect(headers.get("link")).toContain(
        '<http://www.w3.org/ns/ldp#BasicContainer>; rel="type"',
      );
      expect(headers.get("link")).toContain(
        '<http://www.w3.org/TR/annotation-protocol/>; rel="http://www.w3.org/ns/ldp#constrainedBy"',
      );
      expect(headers.get("accept-post")).toContain("application/ld+json");
      expect(headers.get("vary")).toBe("Accept, Prefer");
    }
    const answer = await ask(iri);
    expect(iri).toMatch(/\/$/);
    expect(answer.headers.get("content-location")).toBe(iri);
    expect(answer.headers.get("etag")).toMatch(/^"/);
    expect(await answer.json()).toMatchObject({
      id: iri,
      type: expect.arrayContaining(["BasicContainer", "AnnotationCollection"]),
      total: 52,
      last: `${iri}?page=1`,
    });
    const etag = answer.headers.get("etag") ?? "";
    expect((await ask(iri, "GET", { "if-none-match": etag })).status).toBe(304);
  });

  test("holds what is preferred", async () => {
    const { iri, ask } = await here();
    const prefer = async (what: string) => {
      const headers = { prefer: `return=representation;include="http://www.w3.org/ns/${what}"` };
      return (await ask(iri, "GET", headers)).json();
    };
    const minimal = await prefer("ldp#PreferMinimalContainer");
    expect(minimal.first).toBe(`${iri}?page=0`);
    expect(minimal).not.toHaveProperty("items");
    const iris = await prefer("oa#PreferContainedIRIs");
    expect(iris.first.items[0]).toMatch(iri);
    const described = await prefer("oa#PreferContainedDescriptions");
    expect(described.first.items[0]).toMatchObject({
      type: "Annotation",
      motivation: "commenting",
    });
  });

  test("has pages, each with what it is part of and what is beside it", async () => {
    const { iri, ask } = await here();
    const first = await (await ask(`${iri}?page=0`)).json();
    expect(first).toMatchObject({ type: "AnnotationPage", partOf: { id: iri }, startIndex: 0 });
    expect([first.items.length, first.next, first.prev]).toEqual([50, `${iri}?page=1`, undefined]);
    const last = await (await ask(first.next)).json();
    expect(last).toMatchObject({ prev: `${iri}?page=0`, startIndex: 50 });
    expect([last.items.length, last.next]).toEqual([2, undefined]);
    expect((await ask(`${iri}?page=2`)).status).toBe(404);
    expect((await ask(`${iri}?page=x`)).status).toBe(404);
  });

  test("and its pages are where they say that they are", async () => {
    const { iri, ask } = await here();
    const preferring = (what: string) => ({
      prefer: `return=representation;include="http://www.w3.org/ns/oa#PreferContained${what}"`,
    });
    const pages: [string, Record<string, string>, string][] = [
      ["?page=0", {}, "?page=0"],
      ["?page=1&iris=1", {}, "?page=1&iris=1"],
      ["?page=0", preferring("IRIs"), "?page=0&iris=1"],
      ["", preferring("IRIs"), ""],
    ];
    for (const [asked, headers, where] of pages) {
      const answer = await ask(iri + asked, "GET", headers);
      const { id } = await answer.json();
      expect([id, answer.headers.get("content-location")]).toEqual([iri + where, iri + where]);
    }
  });
});

describe("an annotation", () => {
  test("is created, read, changed and removed, as what it was when it was read", async () => {
    const { iri, ask, article, reviewer } = await program();
    const made = await ask(iri, "POST", {}, sent(article.revisionId));
    const annotation = await made.json();
    expect(made.status, JSON.stringify(annotation)).toBe(201);
    expect(annotation.id.startsWith(iri)).toBe(true);
    // Whoever comes by a token is a program.
    expect(annotation.creator.type).toBe("Software");
    expect(made.headers.get("location")).toBe(annotation.id);

    const read = await ask(annotation.id);
    expect(read.headers.get("allow")).toBe("GET, HEAD, OPTIONS, PUT, DELETE");
    expect(read.headers.get("link")).toBe('<http://www.w3.org/ns/ldp#Resource>; rel="type"');
    expect(read.headers.get("vary")).toContain("Accept");
    expect((await ask(annotation.id, "OPTIONS")).status).toBe(200);
    expect(await read.json()).toEqual(annotation);
    const tag = read.headers.get("etag") ?? "";
    expect(made.headers.get("etag")).toBe(tag);

    const unchanged = await ask(annotation.id, "PUT", { "if-match": tag }, annotation);
    expect([unchanged.status, await unchanged.json()]).toEqual([200, annotation]);
    expect(unchanged.headers.get("etag")).toBe(tag);
    const changed = { ...annotation, body: [{ type: "TextualBody", value: "Who said so?" }] };
    const put = await ask(annotation.id, "PUT", { "if-match": tag }, changed);
    expect((await put.json()).body[0].value).toBe("Who said so?");
    for (const same of [annotation, changed]) {
      expect((await ask(annotation.id, "PUT", { "if-match": tag }, same)).status).toBe(412);
    }
    const moved = { ...changed, target: { ...sent(article.revisionId).target } };
    moved.target.selector = { type: "TextQuoteSelector", exact: "talks" };
    const pointed = await ask(annotation.id, "PUT", {}, moved);
    expect((await pointed.json()).target.selector[1].exact).toBe("talks");

    expect((await ask(annotation.id, "DELETE", { "if-match": tag })).status).toBe(412);
    for (const [method, body] of [["DELETE"], ["PUT", changed]] as const) {
      expect((await ask(annotation.id, method, { "if-match": "" }, body)).status).toBe(422);
    }
    expect((await ask(annotation.id, "DELETE")).status).toBe(204);
    expect((await ask(annotation.id)).status).toBe(404);
    const events = await inScope(reviewer, (db) =>
      db.auditEvent.findMany({
        orderBy: { seq: "asc" },
        where: { body: { contains: '"annotation.' } },
      }),
    );
    expect(events.map(({ body }) => JSON.parse(body).type)).toEqual([
      "annotation.added",
      "annotation.edited",
      "annotation.reattached",
      "annotation.removed",
    ]);
  });

  test("that cannot be taken as it is is refused, with a reason", async () => {
    const { iri, ask, article } = await program();
    const good = sent(article.revisionId);
    const refused = async (body: object) => {
      const answer = await ask(iri, "POST", {}, body);
      return [answer.status, (await answer.json()).detail];
    };
    expect(await refused({ ...good, target: "https://example.org/" })).toEqual([
      422,
      expect.any(String),
    ]);
    for (const member of ["canonical", "via", "rights", "creator", "id"]) {
      const told = [422, expect.stringContaining(`“${member}”`)];
      expect(await refused({ ...good, [member]: "urn:uuid:c" })).toEqual(told);
    }
    expect(await refused(sent("00000000-0000-7000-8000-000000000000"))).toEqual([
      422,
      expect.stringContaining("newest revision"),
    ]);
    expect(await refused({ ...good, body: [] })).toEqual([422, "Please write something first."]);
    expect((await ask(iri, "POST", { "if-match": '"x"' }, good)).status).toBe(422);
  });

  test("is not changed by whoever may not read what came of it", async () => {
    const { iri, ask, article, room } = await program();
    const made = await (await ask(iri, "POST", {}, sent(article.revisionId))).json();
    const { token } = await makeToken.run(room.admin, {
      ...{ name: "Writer", scopes: ["annotate"], days: 7 },
    });
    const headers = { authorization: `Bearer ${token}` };
    const reworded = { ...made, body: [{ type: "TextualBody", value: "Who said so?" }] };
    expect((await ask(made.id, "PUT", headers, reworded)).status).toBe(403);
    expect((await ask(made.id, "DELETE", headers)).status).toBe(403);
    expect((await ask(iri, "POST", headers, sent(article.revisionId))).status).toBe(403);
    expect(await (await ask(made.id)).json()).toEqual(made);
  });
});
