/** Where the chosen institutions are on the disk. */
export const chosenPlace = "institutions";
