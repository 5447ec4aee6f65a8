import { render } from "preact";
import "@/components/tokens.css";
import "@/components/pieces.css";
import "@/components/account/account.css";
import "@/components/codes/codes.css";
import "@/components/reach/reach.css";
import "@/components/popup.css";
import { markLanguage } from "@/lib/i18n/mark-language";
import { App } from "./App";

markLanguage(document);
const root = document.getElementById("root");
if (root) render(<App />, root);
