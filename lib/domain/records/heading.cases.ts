/** As much of an article's record as is read before it is kept, for tests of what keeps it. */
export const recordHeading = (articleId: string, title = "Envoys meet", name = "The Line") =>
  new TextEncoder().encode(
    JSON.stringify({
      ...{ format: "stet-report", version: 2, atSeq: 3 },
      newsroom: { id: "01900000-0000-7000-8000-000000000008", name },
      article: { id: articleId, title },
      chain: { head: { hash: "ab".repeat(32) } },
    }),
  );
