/** The process of the application: the built server, which ends when the one that started it does. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

process.on("disconnect", () => process.exit());
await import(pathToFileURL(resolve(process.argv[2] ?? ".next", "standalone/server.js")).href);
