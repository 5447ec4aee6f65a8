import { type Answer, page, redirect, text } from "../answer.ts";
import type { Exchange } from "../exchange.ts";
import type { School } from "../school.ts";
import { writeCookie } from "../write-cookie.ts";
import { languageCookies } from "./language.ts";
import { login } from "./login.ts";
import { logout } from "./logout.ts";
import { resetPage } from "./pages/reset.ts";
import { serviceValidate } from "./validate.ts";
import { viewOf } from "./view.ts";
import { worker } from "./worker.ts";

const affinity = writeCookie("SERVERID", "cas1", { path: "/" });

/** The CAS server. Each answer passes a load balancer that sets its affinity cookie. */
export function cas(school: School, exchange: Exchange): Answer {
  const answer = answerTo(school, exchange);
  return { ...answer, setCookies: [...answer.setCookies, ...languageCookies(exchange), affinity] };
}

function answerTo(school: School, exchange: Exchange): Answer {
  switch (exchange.url.pathname) {
    case "/":
    case "/cas":
    case "/cas/":
      return redirect(`${school.casOrigin}/cas/login`);
    case "/cas/login":
      return login(school, exchange);
    case "/cas/logout":
      return logout(school, exchange);
    case "/cas/serviceValidate":
    case "/cas/p3/serviceValidate":
      return serviceValidate(school, exchange);
    case "/cas/mot-de-passe":
      return page(200, resetPage(viewOf(exchange)));
    case "/cas/worker.js":
      return worker();
    default:
      return text(404, "Not found");
  }
}
