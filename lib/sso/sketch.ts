import * as v from "valibot";
import { toneSchema } from "./reading";

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const list = <S extends v.GenericSchema>(item: S, most: number) => v.pipe(v.array(item), v.maxLength(most));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000));
const selector = v.nullable(text(300));
const address = text(2_000);
/** Said where it is so, and left out elsewhere. */
const flag = v.optional(v.literal(true));

/** A place where the page speaks to the student, block by block. */
const boxSchema = v.strictObject({
  tone: toneSchema,
  /** No region of the product's, but where any page puts its messages. */
  common: flag,
  lines: list(
    v.strictObject({
      text: text(2_000),
      tag: text(60),
      /** It only stands beside the message: a link, a place for help. Its numbers may still belong to it. */
      aside: flag,
      /** It is folded away within the box. */
      folded: flag,
    }),
    200,
  ),
});

/** What the markup says of a field: never what it contains. */
const fieldSchema = v.strictObject({
  type: text(30),
  autocomplete: text(200),
  /** Its name and id, without that of its form. */
  names: text(400),
  label: text(240),
  selector,
  /** One of several boxes for one character each. */
  box: flag,
  /** It cannot be changed. */
  fixed: flag,
});

const formSchema = v.strictObject({
  names: text(1_300),
  buttons: list(text(200), 10),
  /** How its text begins. */
  text: text(600),
  fields: list(fieldSchema, 60),
  /** It stands at the margin of a page that is about something else. */
  aside: flag,
  /** It stands in the head, the foot or a menu. */
  margin: flag,
});

/** Something to click or to choose. */
const actionSchema = v.strictObject({
  tag: v.picklist(["a", "button", "input", "option", "label"]),
  content: text(161),
  /** What its row says, where it is alone in it. */
  row: v.optional(text(160)),
  /** What it says otherwise, its picture's words included. */
  said: text(1_000),
  /** Its names, classes and addresses. */
  hints: text(2_000),
  /** Where it leads, if a person sees it, and the address as it is written. */
  target: v.optional(address),
  href: v.optional(text(300)),
  /** Those that hand over to another login, by where to. */
  way: v.optional(index),
  offered: flag,
  nav: flag,
  header: flag,
  footer: flag,
  cookies: flag,
  box: flag,
});

/**
 * What of a page is to be judged: what it says to a student and how it is built, and nothing that was typed in it. Leaves
 * the content script, so that its lengths are bounded: the page's author decides what is in it.
 */
export const sketchSchema = v.strictObject({
  /** The product that its clues add up to. */
  system: v.nullable(text(40)),
  host: text(300),
  path: address,
  title: text(400),
  /** The first heading, visible or not. */
  heading: text(400),
  /** The first one of the page's content, where nothing is asked for. */
  lead: text(400),
  headings: list(text(400), 12),
  /** The names of what is to be filled in, by type. */
  asked: list(v.strictObject({ type: text(30), names: text(600) }), 60),
  said: list(boxSchema, 30),
  /** Elements that mean a notice of the product's, by its place among the markers. */
  coded: list(v.strictObject({ at: index, text: text(2_000), value: v.nullable(text(100)) }), 200),
  /** By their places: what of the product's markers is met, as far as elements and addresses tell. */
  steps: list(index, 200),
  offers: list(index, 200),
  fields: list(selector, 200),
  links: list(v.nullable(address), 200),
  /** What stands on a short page; nothing of a long one. */
  lines: list(text(400), 30),
  /** All that stands on a page that asks for a new password. */
  rules: list(text(240), 200),
  forms: list(formSchema, 60),
  actions: list(actionSchema, 600),
  selects: list(v.strictObject({ names: text(600), addresses: flag }), 60),
  /** A page to read, or to write on. */
  article: flag,
  writing: flag,
  otpauth: flag,
  secret: flag,
});

export type Sketch = v.InferOutput<typeof sketchSchema>;
export type FieldSketch = v.InferOutput<typeof fieldSchema>;
export type FormSketch = v.InferOutput<typeof formSchema>;
export type ActionSketch = v.InferOutput<typeof actionSchema>;
export type BoxSketch = v.InferOutput<typeof boxSchema>;
