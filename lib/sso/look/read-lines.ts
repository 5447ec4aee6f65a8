import { isDrawn } from "./is-visible";
import { remembered } from "./looking-once";

/** One block of visible text: a paragraph, a heading, a list's item. `at` is the innermost element its text begins in. */
export type Line = { text: string; block: Element; at: Element; isLink: boolean };

const blocks =
  /^(address|article|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|form|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** What a person does not read as a message: controls, drawings, code, navigation, quotations. */
const silent =
  /^(aside|audio|blockquote|button|canvas|datalist|footer|head|iframe|input|label|math|nav|noscript|object|option|q|script|select|style|svg|template|textarea|title|video)$/;

const mostLines = 200;
const longestLine = 2_000;
const deepest = 400;

/** The visible text within an element, block by block, at most 200 blocks. Reads nothing that was typed. */
export const readLines = remembered((root: Element): readonly Line[] => {
  const lines: Line[] = [];
  let text = "";
  let linked = 0;
  let at: Element | null = null;

  function close(block: Element): void {
    const plain = text.replace(/\s+/g, " ").trim();
    if (plain) lines.push({ text: plain, block, at: at ?? block, isLink: linked >= plain.replace(/\s/g, "").length });
    text = "";
    linked = 0;
    at = null;
  }

  function visit(parent: Element, block: Element, inLink: boolean, depth: number): void {
    for (const node of parent.childNodes) {
      if (lines.length >= mostLines || depth > deepest) return;
      if (node.nodeType === 3) {
        const data = (node.textContent ?? "").slice(0, longestLine - text.length);
        text += data;
        if (!at && data.trim()) at = parent;
        if (inLink) linked += data.replace(/\s/g, "").length;
      } else if (node.nodeType === 1) {
        const element = node as Element;
        if (element.localName === "br") close(block);
        else if (!silent.test(element.localName) && isDrawn(element)) enter(element, block, inLink, depth);
      }
    }
  }

  function enter(element: Element, block: Element, inLink: boolean, depth: number): void {
    const isBlock = blocks.test(element.localName);
    if (isBlock) close(block);
    visit(element, isBlock ? element : block, inLink || element.localName === "a", depth + 1);
    if (isBlock) close(element);
  }

  visit(root, root, root.localName === "a", 0);
  close(root);
  return lines;
});
