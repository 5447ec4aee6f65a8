import type { Scene } from "../scene";
import { clockScenes } from "./clock";
import { codeScenes } from "./codes";
import { missingScenes } from "./missing";
import { optionScenes, welcomeScenes } from "./pages";
import { repairScenes } from "./repairs";
import { vaultScenes } from "./vault";
import { verdictScenes } from "./verdicts";

/** Everything that can be seen, in the order of the gallery. */
export const allScenes: readonly Scene[] = [
  ...verdictScenes,
  ...repairScenes,
  ...missingScenes,
  ...codeScenes,
  ...vaultScenes,
  ...clockScenes,
  ...optionScenes,
  ...welcomeScenes,
];
