import { useId } from "preact/hooks";

type Props = {
  title: string;
  text: string;
  name: string;
  isOn: boolean;
  /** What the browser did not let happen. */
  problem?: string | null;
  onChange: (isOn: boolean) => void;
};

/** Something that is on or off, with what it does. */
export function SwitchSetting({ title, text, name, isOn, problem = null, onChange }: Props) {
  const id = useId();
  return (
    <div class="setting is-switch" data-setting={name}>
      <label for={id} class="setting-title">
        {title}
      </label>
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        aria-describedby={`${id}-text ${id}-problem`}
        onChange={(event) => {
          // Whether it is on is for the owner of the setting to say: the browser may refuse.
          event.currentTarget.checked = isOn;
          onChange(!isOn);
        }}
      />
      <p id={`${id}-text`} class="quiet">
        {text}
      </p>
      <p id={`${id}-problem`} class="field-error" role="alert">
        {problem}
      </p>
    </div>
  );
}
