import { render } from "preact";
import "@/components/tokens.css";
import "@/components/pieces.css";
import "@/components/page.css";
import "@/components/vault/vault.css";
import "@/components/support/support.css";
import { beginPage } from "@/lib/services/begin-page";
import { App } from "./App";

await beginPage(document);
const root = document.getElementById("root");
if (root) render(<App />, root);
