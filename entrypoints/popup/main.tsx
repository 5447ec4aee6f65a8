import { render } from "preact";
import "@/components/tokens.css";
import "@/components/pieces.css";
import "@/components/account/account.css";
import "@/components/codes/codes.css";
import "@/components/reach/reach.css";
import "@/components/popup.css";
import { beginPage } from "@/lib/services/begin-page";
import { keptCodes } from "@/lib/services/kept-codes";
import { askTabView } from "@/lib/services/tab-shown";
import { App } from "./App";
import { loadCodes } from "./load-codes";

// Asked before anything is drawn: the answers are what the popup opens on.
const shown = askTabView();
const vault = keptCodes();
// Its script takes as long as all else here: loaded beside the words, not after them.
void vault.then((kept) => (kept === "some" ? loadCodes() : null));
await beginPage(document);
const root = document.getElementById("root");
if (root) render(<App first={shown} vault={vault} />, root);
