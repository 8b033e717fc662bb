import { z } from "zod";
import { roles } from "#lib/engines/permissions/facts.ts";
import { passwordField } from "#lib/platform/auth/password-field.ts";

export const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email("Please give an e-mail address, such as name@example.org."))
  .refine((value) => value.length <= 254, "This e-mail address is too long.");

export const personName = z.string().trim().min(1, "Please give a name.").max(120);

/** What a person can be; the check engine and API clients are bots. */
export const personRoles = roles.filter((role) => role !== "bot");

export const rolesField = z
  .array(z.enum(personRoles))
  .min(1, "A member has at least one role.")
  .transform((list) => [...new Set(list)]);

const newPerson = { name: personName, email: emailField, password: passwordField };

export const foundNewsroomInput = z.object({
  newsroom: z.object({
    slug: z
      .string()
      .regex(
        /^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/,
        "A newsroom's address is made of a-z, 0-9 and hyphens, at most 40.",
      ),
    name: z.string().trim().min(1).max(120),
    demo: z.boolean().default(false),
  }),
  founder: z.object({
    ...newPerson,
    roles: rolesField.refine(
      (list) => list.includes("admin"),
      "The first member of a newsroom is its admin: nobody else could add members.",
    ),
  }),
});

export const addMemberInput = z.object({
  ...newPerson,
  /** Left out for a person who can already sign in. */
  password: passwordField.optional(),
  roles: rolesField,
});

export const inviteMemberInput = z.object({ email: emailField, roles: rolesField });

export const revokeInvitationInput = z.object({ invitationId: z.uuid() });

/** What somebody new chooses; whoever signs in already is known. */
export const accountInput = z.object({ name: personName, password: passwordField });

export const acceptInvitationInput = z.object({
  sha256: z.string(),
  account: accountInput.extend({ email: emailField }).optional(),
});

export const memberInput = z.object({ memberId: z.uuid() });

export const requireSecondFactorInput = z.object({ required: z.boolean() });

export const hideNamesInput = z.object({ hidden: z.boolean() });

export const changeRolesInput = memberInput.extend({ roles: rolesField });
