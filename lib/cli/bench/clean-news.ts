import { checkText } from "#lib/engines/checks/check-text.ts";

/** What the engine says of articles in which nothing is wrong. */
export interface CleanScore {
  articles: number;
  words: number;
  /** Contradictions and doubts raised, by rule: every one of them is a false alarm. */
  alarms: Record<string, number>;
  /** Notices are no alarms: they ask for a person, and are counted apart. */
  notices: Record<string, number>;
  named: string[];
}

const count = (counts: Record<string, number>, rule: string) => {
  counts[rule] = (counts[rule] ?? 0) + 1;
};

/** Reads articles, each by its name, and counts what is flagged in them. */
export function scoreCleanNews(articles: readonly { name: string; text: string }[]): CleanScore {
  const score: CleanScore = {
    articles: articles.length,
    words: 0,
    alarms: {},
    notices: {},
    named: [],
  };
  for (const { name, text } of articles) {
    score.words += text.split(/\s+/).filter(Boolean).length;
    for (const { rule, outcome, stated } of checkText({ text, language: "en" }).findings) {
      if (outcome === "notice") count(score.notices, rule);
      if (outcome !== "contradiction" && outcome !== "possible") continue;
      count(score.alarms, rule);
      score.named.push(`${name}: ${rule}, ${outcome} “${stated.text}”`);
    }
  }
  return score;
}

/** How many for each 1,000 words. */
export function perThousandWords(counts: Record<string, number>, words: number): number {
  const all = Object.values(counts).reduce((sum, each) => sum + each, 0);
  return words === 0 ? 0 : (all * 1000) / words;
}
