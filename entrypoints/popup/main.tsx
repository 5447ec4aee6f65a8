import { render } from "preact";
import "@/components/tokens.css";
import "@/components/pieces.css";
import "@/components/account/account.css";
import "@/components/codes/codes.css";
import "@/components/reach/reach.css";
import "@/components/popup.css";
import { beginPage } from "@/lib/services/begin-page";
import { keptCodes } from "@/lib/services/kept-codes";
import { App } from "./App";
import { askTabView } from "./use-tab-view";

// Asked before anything is drawn: the answer is what the popup opens on.
const first = askTabView();
const vault = keptCodes();
await beginPage(document);
const root = document.getElementById("root");
if (root) render(<App first={first} vault={vault} />, root);
