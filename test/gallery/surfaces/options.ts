import "@/components/tokens.css";
import "@/components/pieces.css";
import "@/components/page.css";
import "@/components/log/log.css";
import "@/components/vault/vault.css";
import "@/components/account/account.css";
