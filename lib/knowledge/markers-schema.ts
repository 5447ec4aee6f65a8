import * as v from "valibot";

export const markersSchema = v.strictObject({});
