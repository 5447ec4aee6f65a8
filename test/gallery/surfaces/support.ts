import "./codes";
import "@/components/support/support.css";
