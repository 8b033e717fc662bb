import { roleNotes } from "#lib/domain/members/role-notes.ts";
import { roles } from "#lib/engines/permissions/facts.ts";

/** What each role may do and never may. */
export function RoleTable() {
  return (
    <section aria-labelledby="role-table">
      <h2 id="role-table" className="font-serif text-lg font-semibold">
        What the roles may do
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-sm text-ink-soft">
        A person may hold several. What nobody may do to their own work holds whatever other roles
        they have, admins included, and the database itself holds it.
      </p>
      <table className="w-full border-separate border-spacing-0 overflow-hidden rounded-lg border border-line bg-surface text-start text-sm shadow-card max-sm:block">
        <thead className="max-sm:sr-only">
          <tr className="text-xs text-ink-soft">
            {["Role", "May", "Never"].map((heading) => (
              <th
                key={heading}
                scope="col"
                className="border-b border-line px-4 py-2 text-start font-semibold sm:px-5"
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {roles.map((role) => (
            <tr
              key={role}
              className="align-top max-sm:block max-sm:border-b max-sm:border-line max-sm:py-2 max-sm:last:border-0 sm:[&:not(:last-child)>*]:border-b sm:[&>*]:border-line"
            >
              <th
                scope="row"
                className="px-4 py-2.5 text-start font-medium capitalize max-sm:block max-sm:py-1 sm:px-5"
              >
                {role}
              </th>
              <td className="px-4 py-2.5 max-sm:block max-sm:py-1 sm:px-5">
                {roleNotes[role].may}
              </td>
              <td className="px-4 py-2.5 text-ink-soft max-sm:block max-sm:py-1 sm:px-5">
                <span className="sm:sr-only">Never: </span>
                {roleNotes[role].never}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
