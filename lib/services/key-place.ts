/** Where the unlocked key is in the browser's memory, while there is one. */
export const keyPlace = "vault-key";
