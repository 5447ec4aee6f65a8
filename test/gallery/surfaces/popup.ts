import "@/components/tokens.css";
import "@/components/pieces.css";
import "@/components/account/account.css";
import "@/components/codes/codes.css";
import "@/components/reach/reach.css";
import "@/components/popup.css";
