import * as v from "valibot";
import { noticeKindSchema, stepSchema, toneSchema } from "../sso/reading";
import type { Shipped } from "./shipped";

const proof = {
  /** Where the fact was seen: a file, a page, a page of test/pages. */
  source: v.pipe(v.string(), v.minLength(4)),
  seen: v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/)),
};

const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/**
 * A few key words in the order in which they stand in one sentence, written as people write them: accents, case and
 * apostrophes are folded. `…` allows other words between, `~` too and either order, `a|b` is either word, `bloqué*` any
 * word that begins so, `{locked}` any word of that class of lib/knowledge/common/notices.json.
 */
const phrase = v.pipe(v.string(), v.minLength(3), v.maxLength(120));
const phrases = v.pipe(v.array(phrase), v.minLength(1));

const selectors = v.pipe(v.array(selector), v.minLength(1));

/** All that is given must hold. The structure of a page decides before its words. */
const conditionSchema = v.pipe(
  v.strictObject({
    /** Each is in the document, visible or not: hidden fields, empty elements. */
    present: v.optional(selectors),
    /** Each has a visible match. */
    shown: v.optional(selectors),
    /** None has a visible match. */
    absent: v.optional(selectors),
    /** A pattern of host and path. It only supports what the page shows. */
    address: v.optional(v.pipe(v.string(), v.minLength(1))),
    /** The page gives one of these notices. */
    says: v.optional(v.pipe(v.array(noticeKindSchema), v.minLength(1))),
    /** A message of the page says one of these. */
    words: v.optional(phrases),
    /** No message of the page says any of these. */
    unsaid: v.optional(phrases),
  }),
  v.check(
    ({ present, shown, says, words }) => Boolean(present ?? shown ?? says ?? words),
    "an address, or what is not there, decides nothing alone",
  ),
);

/** How sure a clue makes it that a page is this product's: ten are enough, the product with most of them is taken. */
const points = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20));

const recognitionSchema = v.strictObject({
  elements: v.pipe(v.array(v.strictObject({ selector, points, ...proof })), v.minLength(1)),
  address: v.optional(
    v.strictObject({
      pattern: v.pipe(v.string(), v.minLength(1)),
      points: v.pipe(points, v.maxValue(9)),
      ...proof,
    }),
  ),
});

const regionSchema = v.strictObject({ selector, tone: toneSchema, ...proof });

/** What can be counted in a message. */
const countSchema = v.picklist(["days", "seconds", "triesLeft"]);

/** What a page wants typed. */
const askedSchema = v.picklist(["password", "new-password", "code", "reset", "nothing"]);

export const noticeMarkerSchema = v.pipe(
  v.strictObject({
    kind: noticeKindSchema,
    /** Elements that mean this notice whatever the language. */
    codes: v.optional(selectors),
    words: v.optional(phrases),
    /** Not where the same sentence says one of these. */
    unless: v.optional(phrases),
    /** The tones heard for the words; `alarm` and `page` where none is given. */
    tones: v.optional(v.pipe(v.array(toneSchema), v.minLength(1))),
    /** Only where the page asks for one of these: "incorrect" is of a code or of a password. */
    asked: v.optional(v.pipe(v.array(askedSchema), v.minLength(1))),
    /** The words count under a condition too: "if that account exists, a message was sent". */
    supposed: v.optional(v.literal(true)),
    /** So vague that it only counts where the page says nothing else. */
    vague: v.optional(v.literal(true)),
    /** What the words around a number may count. */
    counts: v.optional(v.pipe(v.array(countSchema), v.minLength(1))),
    /** An attribute of the code's element that holds a number: the pattern's first group. */
    attribute: v.optional(v.strictObject({ name: v.string(), pattern: v.string(), count: countSchema })),
    ...proof,
  }),
  v.check(({ codes, words }) => Boolean(codes ?? words), "a notice needs a code or words"),
);

const stepsSchema = v.pipe(v.array(stepSchema), v.minLength(1));

/** How a login product's pages are recognised and read. The order within a list is the order of trial. */
export const markersSchema = v.strictObject({
  recognition: recognitionSchema,
  regions: v.pipe(v.array(regionSchema), v.minLength(1)),
  notices: v.array(noticeMarkerSchema),
  steps: v.pipe(v.array(v.strictObject({ step: stepSchema, when: conditionSchema, ...proof })), v.minLength(1)),
  fields: v.array(
    v.strictObject({
      field: v.picklist(["username", "password", "code", "email"]),
      selector,
      /** The steps on which the element is this field; all where none is given. */
      steps: v.optional(stepsSchema),
      ...proof,
    }),
  ),
  links: v.array(
    v.pipe(
      v.strictObject({
        link: v.picklist(["reset", "activation", "help", "back"]),
        /** The link, or an element within it. */
        selector: v.optional(selector),
        /** What the link's own text says. */
        words: v.optional(phrases),
        ...proof,
      }),
      v.check((marker) => Boolean(marker.selector ?? marker.words), "a link needs a selector or words"),
    ),
  ),
  offers: v.array(
    v.strictObject({
      offer: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/), v.maxLength(40)),
      steps: v.optional(stepsSchema),
      when: conditionSchema,
      ...proof,
    }),
  ),
});

export type Markers = Shipped<v.InferOutput<typeof markersSchema>>;
export type Condition = v.InferOutput<typeof conditionSchema>;
export type Asked = v.InferOutput<typeof askedSchema>;
export type Count = v.InferOutput<typeof countSchema>;
export type NoticeMarker = Markers["notices"][number];

/** What the background hands to the page's reader: plain data, one product. */
export type SystemMarkers = { id: string } & Markers;
