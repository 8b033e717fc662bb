import { setTimeout as delay } from "node:timers/promises";
import { databaseUrl } from "#lib/platform/db/address.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { log } from "#lib/platform/log/log.ts";
import { Bounds, type Limits } from "./bounds.ts";
import { Feed, type Subscriber } from "./feed.ts";
import { type Listener, startListener } from "./listener.ts";
import { type Notice, noticesOf, type OpenTab, type TabNotice, tell } from "./notices.ts";
import type { Followed } from "./read-changes.ts";
import { Standing, type Whose } from "./standing.ts";

interface HubOptions {
  databaseUrl: string;
  limits: Limits;
  /** How often those who are there are told anew, and what no notice brought is looked for. */
  lookEachMs: number;
}

/** Somebody who reloads a page has not left. */
const GRACE_MS = 6_000;

/** Without LISTEN (a pooler may swallow it) everything still comes, by looking. */
const PATIENCE_MS = 3_000;

interface Open {
  feed: Feed;
  tab: OpenTab;
  connections: number;
  leaving?: NodeJS.Timeout;
}

/** What this process tells those who are connected to it, and what it hears from the others. */
export class Hub {
  readonly bounds: Bounds;
  readonly #stopping = new AbortController();
  readonly #options: HubOptions;
  readonly #feeds = new Map<string, Feed>();
  /** The tabs that are connected to this process. */
  readonly #open = new Map<string, Open>();
  readonly #standing = new Standing();
  #listener: Listener | undefined;
  #looking: NodeJS.Timeout | undefined;

  constructor(options: HubOptions) {
    this.#options = options;
    this.bounds = new Bounds(options.limits);
  }

  /** Lets a tab follow an article: it is sent what it missed, what happens, and who is there. */
  async follow(at: Followed, tab: OpenTab, subscriber: Subscriber): Promise<() => void> {
    const listener = this.#listen();
    const feed = this.#feedOf(at);
    const open = this.#comeIn(feed, tab);
    let left = false;
    const leave = () => {
      if (left) return;
      left = true;
      feed.leave(subscriber);
      this.#goOut(open);
    };
    try {
      // Listening first, then reading: what happens in between is in both, and sent once.
      await Promise.race([listener.ready, delay(PATIENCE_MS, undefined, { ref: false })]);
      await feed.join(subscriber);
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  }

  /** Tells every process where this tab is now. */
  async tellOf(at: Followed, ...tabs: OpenTab[]): Promise<void> {
    for (const notice of noticesOf(placeOf(at), tabs)) await this.#tell(notice);
  }

  /** Has somebody who is connected asked about as soon as what let them in may have changed; until it is undone. */
  onStanding(whose: Whose, ask: () => void): () => void {
    return this.#standing.watch(whose, ask);
  }

  /** Aborted when the hub stops: whoever is connected is to come back to another process. */
  get stopping(): AbortSignal {
    return this.#stopping.signal;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    clearInterval(this.#looking);
    for (const { leaving } of this.#open.values()) clearTimeout(leaving);
    await this.#listener?.stop();
  }

  #listen(): Listener {
    if (this.#listener) return this.#listener;
    this.#looking = setInterval(() => this.#look(), this.#options.lookEachMs);
    this.#looking.unref();
    this.#listener = startListener({
      databaseUrl: this.#options.databaseUrl,
      heard: (notice) => this.#heard(notice),
      connected: () => {
        // An answer to what was asked before would not have been heard.
        for (const feed of this.#feeds.values()) this.#ask(feed);
        this.#look();
      },
    });
    return this.#listener;
  }

  #feedOf(at: Followed): Feed {
    const key = `${at.newsroomId} ${at.articleId}`;
    const known = this.#feeds.get(key);
    if (known) return known;
    const feed = new Feed(at);
    this.#feeds.set(key, feed);
    this.#ask(feed);
    return feed;
  }

  /** Asks the other processes who is there. */
  #ask({ at }: Feed): void {
    void this.#tell({ kind: "ask", ...placeOf(at) });
  }

  #comeIn(feed: Feed, tab: OpenTab): Open {
    const known = this.#open.get(tab.tab);
    const isSame = known?.feed === feed && known.tab.member === tab.member;
    const open = isSame ? known : { feed, tab, connections: 0 };
    clearTimeout(open.leaving);
    open.tab = tab;
    open.connections += 1;
    this.#open.set(tab.tab, open);
    void this.tellOf(feed.at, tab);
    return open;
  }

  #goOut(open: Open): void {
    open.connections -= 1;
    if (open.connections > 0) return;
    const { feed, tab } = open;
    open.leaving = setTimeout(() => {
      if (this.#open.get(tab.tab) === open) this.#open.delete(tab.tab);
      void this.#tell({ kind: "gone", ...placeOf(feed.at), tab: tab.tab });
      if (!feed.isFollowed) this.#feeds.delete(`${feed.at.newsroomId} ${feed.at.articleId}`);
    }, GRACE_MS);
    open.leaving.unref();
  }

  /** Also heard by this process itself, at once and again from the database: twice says no more. */
  async #tell(notice: TabNotice): Promise<void> {
    this.#heard(notice, "own");
    try {
      await inScope({ newsroomId: notice.newsroom }, (db) => tell(db, notice));
    } catch (error) {
      log().error({ err: error }, "live: not told");
    }
  }

  #heard(notice: Notice, from?: "own"): void {
    if (notice.kind === "standing") {
      this.#standing.ask(notice);
      return;
    }
    const feed = this.#feeds.get(`${notice.newsroom} ${notice.article}`);
    if (!feed) return;
    if (notice.kind === "event") {
      if (feed.isNews(notice.seq)) refresh(feed);
    } else if (notice.kind === "here") {
      const news = notice.tabs.map((tab) => this.#isHere(feed, tab));
      if (news.some((isNew) => isNew)) feed.sayPresent();
    } else if (notice.kind === "gone") {
      // It went from another process and came to this one.
      const mine = this.#open.get(notice.tab);
      if (mine && mine.connections > 0) void this.tellOf(feed.at, mine.tab);
      else if (feed.presence.gone(notice.tab)) feed.sayPresent();
    } else if (!from) void this.tellOf(feed.at, ...this.#tabsOf(feed));
  }

  #isHere(feed: Feed, tab: OpenTab): boolean {
    const mine = this.#open.get(tab.tab);
    if (mine?.feed === feed && mine.tab.member === tab.member) mine.tab = tab;
    return feed.presence.here(tab, Date.now());
  }

  #tabsOf(feed: Feed): OpenTab[] {
    return [...this.#open.values()].filter((open) => open.feed === feed).map(({ tab }) => tab);
  }

  #look(): void {
    for (const feed of this.#feeds.values()) {
      void this.tellOf(feed.at, ...this.#tabsOf(feed));
      if (feed.presence.prune(Date.now())) feed.sayPresent();
      if (feed.isFollowed) refresh(feed);
    }
  }
}

/** The database may be away for a while: the next look reads what this one could not. */
function refresh(feed: Feed): void {
  feed.refresh().catch((err: unknown) => log().error({ err }, "live: not read"));
}

const placeOf = ({ newsroomId, articleId }: Followed) => ({
  newsroom: newsroomId,
  article: articleId,
});

function begin(): Hub {
  const begun = new Hub({
    databaseUrl: databaseUrl(),
    limits: { all: 1_000, perPerson: 12 },
    lookEachMs: 15_000,
  });
  // Connections that never end would hold up the end of the process.
  process.once("SIGTERM", () => void begun.stop());
  return begun;
}

const perProcess = globalThis as { stetLive?: Hub };

/** The process's one hub; on `globalThis`, as the database's pool. It listens once somebody follows. */
export function hub(): Hub {
  perProcess.stetLive ??= begin();
  return perProcess.stetLive;
}
