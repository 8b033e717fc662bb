import type { memberEvents } from "#lib/platform/audit/member-events.ts";
import type { Language } from "#lib/platform/languages/languages.ts";
import { sayPart } from "./event-texts.ts";
import type { Told } from "./told.ts";
import { known, list } from "./wording.ts";

const rolesIn = (language: Language, roles: readonly string[]) =>
  list(
    language,
    roles.map((role) => sayPart(language, "role", { role })),
  );

/** What happens to members, and who is asked in. */
export const toldOfMembers: { [T in keyof typeof memberEvents]: Told<T> } = {
  "member.added": ({ data, detail }, _, language) => ({
    name: known(language, detail.name),
    email: known(language, detail.email),
    roles: rolesIn(language, data.roles),
  }),
  "member.joined": ({ data, detail }, _, language) => ({
    email: known(language, detail.email),
    roles: rolesIn(language, data.roles),
  }),
  "member.roles_changed": ({ data, detail }, _, language) => ({
    name: known(language, detail.name),
    roles: rolesIn(language, data.roles),
    was: rolesIn(language, data.was),
  }),
  "member.removed": ({ detail }, _, language) => ({ name: known(language, detail.name) }),
  "member.restored": ({ data, detail }, _, language) => ({
    name: known(language, detail.name),
    roles: rolesIn(language, data.roles),
  }),
  "invitation.made": ({ data, detail }, _, language) => ({
    email: known(language, detail.email),
    roles: rolesIn(language, data.roles),
    until: data.expires.slice(0, 10),
  }),
  "invitation.revoked": ({ detail }, _, language) => ({ email: known(language, detail.email) }),
  "password_link.made": ({ detail }, _, language) => ({ name: known(language, detail.name) }),
  "second_factor.reset": ({ detail }, _, language) => ({ name: known(language, detail.name) }),
  "second_factor.required": ({ data }) => ({ required: String(data.required) }),
  "names.hidden": ({ data }) => ({ hidden: String(data.hidden) }),
};
