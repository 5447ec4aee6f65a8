import { join } from "node:path";
import { build, type Rolldown } from "vite";

const root = join(import.meta.dirname, "../..");

/** A file of the project and all it imports as one script for a page, its exports under a global name. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: "error",
    root,
    resolve: { alias: { "@": root } },
    build: { write: false, lib: { entry: join(root, entry), formats: ["iife"], name } },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code;
  if (code === undefined) throw new Error(`${entry} was not bundled`);
  return code;
}
