import { render } from "preact";
import "@/components/tokens.css";
import "@/components/pieces.css";
import "@/components/account/account.css";
import "@/components/codes/codes.css";
import "@/components/reach/reach.css";
import "@/components/popup.css";
import { beginPage } from "@/lib/services/begin-page";
import { keptCodes } from "@/lib/services/kept-codes";
import { openOnTab, type Shown } from "@/lib/services/tab-shown";
import { App } from "./App";
import { loadCodes } from "./load-codes";

/** How long nothing is better than a word of waiting, in milliseconds. */
const patienceMs = 100;

// Asked before anything is drawn: the answers are what the popup opens on.
const opening = openOnTab();
// Where that cannot be told, the codes are loaded, and say what is wrong.
const vault = keptCodes().catch(() => "some" as const);
// Its script takes as long as all else here: loaded beside the words, not after them.
const codes = vault.then((kept) => (kept === "some" ? loadCodes() : null));
const late = new Promise<Shown>((resolve) => setTimeout(resolve, patienceMs, { state: "loading" }));
await beginPage(document);
const first = await Promise.race([opening.soonest, late]);
const root = document.getElementById("root");
if (root) render(<App opening={opening} first={first} vault={vault} codes={codes} />, root);
