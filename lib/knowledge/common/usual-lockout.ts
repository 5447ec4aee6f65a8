import type { UsualLockout } from "../schema";
import data from "./usual-lockout.json";

/** What is supposed of a login where neither its institution nor its product says how many tries there are. */
export const usualLockout: UsualLockout = data;
