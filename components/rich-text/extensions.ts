import type { AnyExtension } from "@tiptap/core";
import Mention from "@tiptap/extension-mention";
import StarterKit from "@tiptap/starter-kit";
import type { SuggestionProps } from "@tiptap/suggestion";
import { hrefOf } from "#lib/core/text/rich-text.ts";
import type { Somebody } from "#lib/domain/claims/present.ts";
import { mentionClass } from "./rich-class.ts";

/** What is asked for while somebody types a name: who is offered, and what choosing one does. */
export interface Offer {
  members: readonly Somebody[];
  choose: (member: Somebody) => void;
}

export interface Naming {
  find: (typed: string) => Somebody[];
  /** Undefined where nothing is offered any more. */
  onOffer: (offer: Offer | undefined) => void;
  /** Whether the key was for the list. */
  onKey: (event: KeyboardEvent) => boolean;
}

/** What a note can hold: what it cannot is not offered, and is left out of what is pasted. */
export function extensionsOf({ find, onOffer, onKey }: Naming): AnyExtension[] {
  const offer = ({ items, command }: SuggestionProps<Somebody>) =>
    onOffer({ members: items, choose: ({ id, name }) => command({ id, label: name }) });
  return [
    StarterKit.configure({
      ...{ blockquote: false, code: false, codeBlock: false, heading: false, strike: false },
      ...{ horizontalRule: false, underline: false, dropcursor: false, gapcursor: false },
      trailingNode: false,
      link: {
        openOnClick: false,
        defaultProtocol: "https",
        isAllowedUri: (address) => hrefOf(address) !== undefined,
        shouldAutoLink: (address) => /^(https?:\/\/|mailto:|www\.)/i.test(address),
        HTMLAttributes: { target: null, rel: null },
      },
    }),
    Mention.configure({
      HTMLAttributes: { class: mentionClass, dir: "auto" },
      deleteTriggerWithBackspace: true,
      suggestion: {
        char: "@",
        items: ({ query }) => find(query),
        render: () => ({
          onStart: offer,
          onUpdate: offer,
          onExit: () => onOffer(undefined),
          onKeyDown: ({ event }) => onKey(event),
        }),
      },
    }),
  ];
}
