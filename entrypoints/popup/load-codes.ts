/** The codes with all that makes them, loaded where there are any. */
export const loadCodes = () => import("./open-codes").then(({ openCodes }) => openCodes());
