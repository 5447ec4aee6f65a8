/** The longest backup that is read, in bytes or UTF-16 units: vaults with their icons stay far below. */
export const maxBackupLength = 5 * 1024 ** 2;
