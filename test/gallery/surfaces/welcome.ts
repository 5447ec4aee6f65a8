import "@/components/tokens.css";
import "@/components/pieces.css";
import "@/components/page.css";
