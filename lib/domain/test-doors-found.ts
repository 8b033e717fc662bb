import { join } from "node:path";
import { readSources } from "#lib/architecture-sources.ts";
import type { Command } from "#lib/platform/command/define-command.ts";

export type Handler = (...parameters: unknown[]) => unknown;

/** Every door that the files hold, each by the name that the table of `app/doors.cases.ts` has it by. */
export interface Doors {
  commands: Map<string, Command<unknown>>;
  actions: Map<string, Handler>;
  routes: Map<string, Handler>;
  pages: Map<string, Handler>;
}

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const isCommand = (value: unknown): value is Command<unknown> =>
  typeof value === "object" && value !== null && "run" in value && "name" in value;
const isHandler = (value: unknown): value is Handler => typeof value === "function";

/** The address that a file of `app/` answers; folders in round brackets are no part of it. */
const addressOf = (path: string) =>
  path.replace(/^app|\/(route\.ts|page\.tsx)$|\/\([^)/]+\)/g, "") || "/";

/** Reads them from the files, so that a new one cannot be forgotten. */
export async function findDoors(): Promise<Doors> {
  const doors: Doors = {
    commands: new Map(),
    actions: new Map(),
    routes: new Map(),
    pages: new Map(),
  };
  const sources = readSources(["app", "components", "lib"]);
  for (const { path, text } of sources.filter(({ path }) => !/\.(test|cases)\.tsx?$/.test(path))) {
    const isRoute = /^app\/.*route\.ts$/.test(path);
    const isPage = /^app\/(.*\/)?page\.tsx$/.test(path);
    const isAction = text.startsWith('"use server"');
    const isOfCommands = path.includes("/commands/") || text.includes("= defineCommand({");
    if (!isRoute && !isPage && !isAction && !isOfCommands) continue;
    const exported: object = await import(/* @vite-ignore */ join(process.cwd(), path));
    for (const [name, value] of Object.entries(exported)) {
      if (isOfCommands && isCommand(value)) doors.commands.set(value.name, value);
      if (!isHandler(value)) continue;
      if (isAction) doors.actions.set(name, value);
      if (isRoute && methods.includes(name)) doors.routes.set(`${name} ${addressOf(path)}`, value);
      if (isPage && name === "default") doors.pages.set(addressOf(path), value);
    }
  }
  return doors;
}
