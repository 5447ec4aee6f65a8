import { useEffect, useState } from "preact/hooks";
import { LogList } from "@/components/log/LogList";
import { OptionsPart } from "@/components/OptionsPart";
import type { LogEntry } from "@/lib/diagnosis/attempt-log";
import type { LogLine } from "@/lib/messages/views";
import { clearLog, onLogChange, restoreLog, viewLog } from "@/lib/services/attempt-log";

/** The log of the last attempts, and the button that clears it. */
export function LogPart() {
  const [lines, setLines] = useState<readonly LogLine[] | null>(null);
  const [cleared, setCleared] = useState<readonly LogEntry[] | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const refresh = () => void viewLog().then(setLines);
    refresh();
    onLogChange(refresh, leaving.signal);
    return () => leaving.abort();
  }, []);
  // Pressed again before it was drawn, or after more was noted: nothing of either is lost.
  const clear = () => void clearLog().then((now) => setCleared((before) => [...(before ?? []), ...now]));
  const undo = () => {
    if (cleared === null) return;
    setCleared(null);
    restoreLog(cleared).catch(() => setCleared(cleared));
  };
  return (
    <OptionsPart name="log">
      {lines && <LogList lines={lines} isCleared={cleared !== null} onClear={clear} onUndo={undo} />}
    </OptionsPart>
  );
}
