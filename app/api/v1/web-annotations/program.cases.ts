import { testArticle } from "#lib/domain/test-article.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { makeToken } from "#lib/domain/tokens/commands/make-token.ts";
import * as annotationRoute from "../n/[newsroom]/articles/[article]/web-annotations/[annotation]/route.ts";
import * as containerRoute from "../n/[newsroom]/articles/[article]/web-annotations/route.ts";

/** An article in a newsroom of its own, and a program that asks for its annotations by a token, over HTTP. */
export async function program() {
  const room = await testNewsroom();
  const reviewer = await room.join("reviewer");
  const reporter = await room.join("reporter");
  const article = await testArticle(reporter);
  const { token } = await makeToken.run(room.admin, {
    ...{ name: "Reader", scopes: ["read", "annotate"], days: 7 },
  });
  const newsroom = room.admin.newsroomSlug;
  const iri = `https://stet.example/api/v1/n/${newsroom}/articles/${article.articleId}/web-annotations/`;
  type Route = (request: Request, at: { params: Promise<Record<string, string>> }) => unknown;
  async function ask(
    address: string,
    method = "GET",
    headers: Record<string, string> = {},
    body?: object,
  ): Promise<Response> {
    const [, annotation] = /web-annotations\/([0-9a-f-]+)/.exec(address) ?? [];
    const routes = annotation ? annotationRoute : containerRoute;
    const route = Object.entries(routes).find(([name]) => name === method)?.[1] as Route;
    const request = new Request(address, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/ld+json",
        ...headers,
      },
      body: body && JSON.stringify(body),
    });
    const params = { newsroom, article: article.articleId, ...(annotation ? { annotation } : {}) };
    return (await route(request, { params: Promise.resolve(params) })) as Response;
  }
  return { room, reviewer, reporter, article, iri, ask };
}

/** A question about two words of the article's text, as a program sends it. */
export const sent = (revisionId: string) => ({
  "@context": "http://www.w3.org/ns/anno.jsonld",
  type: "Annotation",
  motivation: "questioning",
  body: { type: "TextualBody", value: "Who says so?" },
  target: {
    source: `urn:uuid:${revisionId}`,
    selector: { type: "TextQuoteSelector", exact: "two days" },
  },
});
