import type { Scene } from "../scene";
import { accountScenes } from "./account";
import { clockScenes } from "./clock";
import { codeScenes } from "./codes";
import { missingScenes } from "./missing";
import { optionScenes } from "./options";
import { reachScenes } from "./reach";
import { repairScenes } from "./repairs";
import { supportScenes } from "./support";
import { vaultScenes } from "./vault";
import { vaultStepScenes } from "./vault-steps";
import { verdictScenes } from "./verdicts";
import { welcomeScenes } from "./welcome";

/** Everything that can be seen, in the order of the gallery. */
export const allScenes: readonly Scene[] = [
  ...verdictScenes,
  ...repairScenes,
  ...accountScenes,
  ...reachScenes,
  ...missingScenes,
  ...codeScenes,
  ...vaultScenes,
  ...vaultStepScenes,
  ...clockScenes,
  ...supportScenes,
  ...optionScenes,
  ...welcomeScenes,
];
