import type { ReactNode } from "react";
import { NewsroomHeader } from "#components/newsrooms/newsroom-header.tsx";
import { NewsroomPalette } from "#components/newsrooms/newsroom-palette.tsx";
import { Outbox } from "#components/outbox/outbox.tsx";
import { KeptOwner } from "#components/ui/kept-owner.tsx";
import { SkipLink } from "#components/ui/skip-link.tsx";
import { UnkeptNote } from "#components/ui/unkept-note.tsx";
import { countUnread } from "#lib/domain/notifications/queries.ts";
import { roles } from "#lib/engines/permissions/facts.ts";
import { pageActor } from "./page-actor.ts";

export default async function NewsroomLayout(props: {
  params: Promise<{ newsroom: string }>;
  children: ReactNode;
}) {
  const actor = await pageActor((await props.params).newsroom);
  return (
    <KeptOwner memberId={actor.memberId}>
      <SkipLink />
      <NewsroomHeader
        newsroom={{ slug: actor.newsroomSlug, name: actor.newsroomName }}
        person={{ name: actor.name, roles: roles.filter((role) => actor.roles.includes(role)) }}
        unread={await countUnread(actor)}
      />
      <Outbox newsroom={actor.newsroomSlug} memberId={actor.memberId} />
      <UnkeptNote />
      <main id="content" tabIndex={-1} className="outline-none">
        {props.children}
      </main>
      <NewsroomPalette slug={actor.newsroomSlug} />
    </KeptOwner>
  );
}
