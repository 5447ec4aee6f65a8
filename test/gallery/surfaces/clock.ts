import "./codes";
import "@/components/clock/clock.css";
