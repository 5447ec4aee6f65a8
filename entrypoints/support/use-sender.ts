import { useEffect, useState } from "preact/hooks";
import { keepSender, readSupportPreferences, type Sender } from "@/lib/services/support-preferences";

const nobody: Sender = { name: "", studentNumber: "" };

/** Who writes: in this page alone, unless the student asks to be remembered. */
export function useSender() {
  const [sender, setSender] = useState(nobody);
  const [isRemembered, setRemembered] = useState(false);
  const [isErased, setErased] = useState(false);
  useEffect(() => {
    void readSupportPreferences().then(({ sender: kept }) => {
      if (!kept) return;
      setSender((typed) => (typed === nobody ? kept : typed));
      setRemembered(true);
    });
  }, []);
  const onInput = (next: Sender) => {
    setSender(next);
    setErased(false);
    if (isRemembered) void keepSender(next);
  };
  const onRemember = (wanted: boolean) => {
    setRemembered(wanted);
    setErased(false);
    void keepSender(wanted ? sender : null);
  };
  const onErase = () => {
    setSender(nobody);
    setRemembered(false);
    void keepSender(null).then(() => setErased(true));
  };
  return { sender, isRemembered, isErased, onInput, onRemember, onErase };
}
