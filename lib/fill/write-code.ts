export type WriteOrder = {
  /** Where the code belongs: `URL.host`. */
  host: string;
  /** One field for the whole code, or as many boxes as it has digits. */
  selectors: readonly string[];
  code: string;
  submit: boolean;
};

/**
 * `submitted`: written, and sent by order or by the page itself. `not-kept`: the page changed or dropped what was
 * written. `hidden-field`: a field is there, and no person could type in it. `wrong-place`: not the top frame of an https
 * page of that host.
 */
export type WriteOutcome = "written" | "submitted" | "not-kept" | "no-field" | "hidden-field" | "wrong-place";

/**
 * Runs inside the page: writes the code as a keyboard would, and answers whether its fields hold it. Waits for fields
 * that appear late, 5 s at most. Submits the form where that was ordered, once for as long as the page lives.
 *
 * The browser sends its text alone into the page: everything it needs stands within it. It reads no field but those it
 * has just written.
 */
export async function writeCode({ host, selectors, code, submit }: WriteOrder): Promise<WriteOutcome> {
  const longestWaitMs = 5_000;
  const world = globalThis as { codeWasSubmitted?: boolean };
  const digits = [...code];

  // A sandboxed page has the host's address and a null origin: it may be anybody's.
  const isRightPlace = () =>
    location.protocol === "https:" && location.host === host && window === window.top && self.origin !== "null";

  const isTextField = (element: Element | null): element is HTMLInputElement =>
    element instanceof HTMLInputElement &&
    ["text", "tel", "number", "password", "search"].includes(element.type) &&
    !/\b(?:current|new)-password\b/.test(element.autocomplete) &&
    (element.maxLength < 0 || element.maxLength >= (selectors.length > 1 ? 1 : code.length));

  const findFields = (): HTMLInputElement[] => {
    const found = selectors.map((selector) => document.querySelector(selector)).filter(isTextField);
    const isWhole = found.length === selectors.length && (found.length === 1 || found.length === digits.length);
    return isWhole && new Set(found).size === found.length ? found : [];
  };

  const isUsable = (field: HTMLInputElement): boolean => {
    const { width, height, right, bottom } = field.getBoundingClientRect();
    const isInPage = width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0;
    const isShown = field.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return isInPage && isShown && !field.readOnly && !field.matches(":disabled");
  };

  const areReady = (fields: HTMLInputElement[]): boolean => fields.length > 0 && fields.every(isUsable);

  const fieldsWhenReady = (): Promise<HTMLInputElement[]> =>
    new Promise((resolve) => {
      const end = () => {
        observer.disconnect();
        clearInterval(glances);
        clearTimeout(bound);
        resolve(findFields());
      };
      const look = () => {
        if (areReady(findFields())) end();
      };
      const observer = new MutationObserver(look);
      // What a style brings into sight little by little is no mutation.
      const glances = setInterval(look, 200);
      const bound = setTimeout(end, longestWaitMs);
      observer.observe(document, { childList: true, subtree: true, attributes: true });
      look();
    });

  const tell = (target: EventTarget, event: Event): boolean => target.dispatchEvent(event);

  // Frameworks draw anew, and move the focus, once the event is over.
  const pageHasReacted = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

  const focus = (field: HTMLInputElement): void => {
    field.focus();
    // While the popup has the focus, browsers keep the page's own focus events back.
    if (document.hasFocus()) return;
    tell(field, new FocusEvent("focus", { composed: true }));
    tell(field, new FocusEvent("focusin", { bubbles: true, composed: true }));
  };

  /** Types one digit, after which the field is to hold `text`. */
  const type = async (field: HTMLInputElement, digit: string, text: string): Promise<void> => {
    const key = { key: digit, code: `Digit${digit}`, keyCode: digit.charCodeAt(0) };
    const keyEvent = { ...key, bubbles: true, cancelable: true, composed: true };
    const inputEvent = { data: digit, inputType: "insertText", bubbles: true, composed: true };
    focus(field);
    const isKeyTaken = !tell(field, new KeyboardEvent("keydown", keyEvent));
    // A page that keeps the key for itself may write the digit itself.
    if (!isKeyTaken && tell(field, new InputEvent("beforeinput", { ...inputEvent, cancelable: true }))) {
      // React puts a setter of its own on the field, which hides changes from it: the element's own goes round it.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
      tell(field, new InputEvent("input", inputEvent));
    }
    tell(field, new KeyboardEvent("keyup", keyEvent));
    await pageHasReacted();
  };

  const holdCode = (fields: readonly HTMLInputElement[]): boolean =>
    fields.map(({ value }) => value.replace(/[\s-]/g, "")).join("") === code;

  /** Presses Enter, as it were: a form whose button is disabled stays. */
  const submitForm = (form: HTMLFormElement): void => {
    const buttons = [...form.querySelectorAll<HTMLButtonElement | HTMLInputElement>("button, input")];
    const button = buttons.find((candidate) => candidate.type === "submit" && candidate.form === form);
    if (button?.matches(":disabled")) return;
    world.codeWasSubmitted = true;
    form.requestSubmit(button);
  };

  if (!isRightPlace()) return "wrong-place";
  const fields = await fieldsWhenReady();
  if (fields.length === 0) return "no-field";
  if (!fields.every(isUsable)) return "hidden-field";

  const signal = AbortSignal.timeout(longestWaitMs);
  let isSent = false;
  const noteSending = () => {
    isSent = true;
  };
  document.addEventListener("submit", noteSending, { capture: true, signal });
  window.addEventListener("beforeunload", noteSending, { signal });

  for (const [index, digit] of digits.entries()) {
    if (!isRightPlace()) return "wrong-place";
    // The page may have drawn the boxes anew after the last digit.
    const field = findFields()[fields.length === 1 ? 0 : index];
    if (field === undefined || !isUsable(field)) return "not-kept";
    await type(field, digit, fields.length === 1 ? code.slice(0, index + 1) : digit);
  }
  const written = findFields();
  for (const field of written) tell(field, new Event("change", { bubbles: true }));
  await pageHasReacted();
  if (written.length === 0 || !holdCode(written)) return isSent ? "submitted" : "not-kept";

  if (submit && !world.codeWasSubmitted) {
    // A page that sends a whole code by itself must not send it twice: the second time would be refused.
    await pageHasReacted(150);
    const form = findFields()[0]?.form;
    if (form && !isSent && isRightPlace() && areReady(written) && holdCode(written)) submitForm(form);
  }
  return isSent ? "submitted" : "written";
}
