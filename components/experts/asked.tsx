import { useTranslations } from "next-intl";
import { LocalTime } from "#components/ui/local-time.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { AskedView } from "#lib/domain/experts/present.ts";

/** What an expert is asked: the question, the claim, and the evidence that they are shown. */
export function Asked({ view }: { view: AskedView }) {
  const t = useTranslations("experts");
  const words = useTranslations("words");
  const { answer } = view;
  return (
    <>
      <div>
        <h1 className="font-serif text-2xl font-semibold tracking-tight sm:text-3xl">
          {t.rich("asks", {
            who: () => <bdi>{view.askedBy}</bdi>,
            newsroom: () => <bdi>{view.newsroom}</bdi>,
          })}
        </h1>
        <p className="mt-2 text-sm text-ink-soft">
          {t.rich("until", { time: () => <LocalTime iso={view.expiresAt} /> })}
        </p>
      </div>
      <section aria-labelledby="question">
        <h2 id="question" className="text-sm font-semibold text-ink-soft">
          {t("questionTitle")}
        </h2>
        <p dir="auto" className="mt-1 text-lg whitespace-pre-line">
          {view.question}
        </p>
      </section>
      <section aria-labelledby="claim">
        <h2 id="claim" className="text-sm font-semibold text-ink-soft">
          {t("claimTitle")}
        </h2>
        <p dir="auto" className="mt-1 font-medium">
          {view.statement}
        </p>
        {view.words.map((one) => (
          <blockquote
            key={one}
            dir="auto"
            className="mt-2 border-s-2 border-line-strong ps-3 font-serif text-lg"
          >
            {one}
          </blockquote>
        ))}
      </section>
      {view.evidence.length > 0 ? (
        <section aria-labelledby="evidence">
          <h2 id="evidence" className="text-sm font-semibold text-ink-soft">
            {t("evidenceTitle")}
          </h2>
          <ul className="mt-1 flex flex-col gap-3">
            {view.evidence.map(({ id, title, url, locator, quote }) => (
              <li key={id}>
                <p dir="auto">
                  <bdi className="font-medium">{title}</bdi>
                  {locator ? <bdi className="ms-2 text-sm text-ink-soft">{locator}</bdi> : null}
                </p>
                {url ? (
                  <a
                    href={url}
                    rel="noreferrer noopener"
                    dir="ltr"
                    className="text-sm break-all text-accent underline"
                  >
                    {url}
                  </a>
                ) : null}
                {quote ? (
                  <blockquote dir="auto" className="mt-1 border-s-2 border-line ps-3 font-serif">
                    {quote}
                  </blockquote>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {answer ? (
        <section aria-labelledby="answer">
          <Notice tone="good">{t("thanks")}</Notice>
          <h2 id="answer" className="mt-4 text-sm font-semibold text-ink-soft">
            {t("answerTitle")}
          </h2>
          {answer.stance ? <p>{words(`stances.${answer.stance}`)}</p> : null}
          <p dir="auto" className="mt-1 whitespace-pre-line">
            {answer.body}
          </p>
        </section>
      ) : null}
    </>
  );
}
