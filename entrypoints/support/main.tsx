import { render } from "preact";
import "@/components/tokens.css";
import "@/components/pieces.css";
import "@/components/page.css";
import "@/components/vault/vault.css";
import "@/components/support/support.css";
import { markLanguage } from "@/lib/i18n/mark-language";
import { App } from "./App";

markLanguage(document);
const root = document.getElementById("root");
if (root) render(<App />, root);
