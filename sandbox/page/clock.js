/** The clock in the head of the page: shows the sandbox's time and moves it forward. */

import { api } from "./api.js";
import { button, el } from "./dom.js";
import { icon } from "./icons.js";

const STEPS = [["+1 h", 3600, "one hour"], ["+1 day", 86400, "one day"], ["+1 week", 604800, "one week"]];
const date = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", year: "numeric" });
const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** Draws the clock into `box`; the answer shows a new time when called with it. */
export function makeClock(box, onError) {
  let base = Date.now();
  let since = performance.now();
  const hours = el("strong", {});
  const dayLine = el("span", {});
  const face = el("time", { className: "face" }, icon("clock"), hours, dayLine);
  const draw = () => {
    const now = new Date(base + performance.now() - since);
    face.dateTime = now.toISOString();
    hours.textContent = time.format(now);
    dayLine.textContent = date.format(now);
  };
  const show = (iso) => {
    base = new Date(iso).getTime();
    since = performance.now();
    draw();
    box.classList.remove("moved");
    void box.offsetWidth; // restarts the animation
    box.classList.add("moved");
  };
  const move = (seconds) => api.advance(seconds).then((answer) => show(answer.now)).catch((error) => onError(error.message));
  box.append(face, ...STEPS.map(([words, seconds, name]) => button(`Move the clock forward by ${name}`, { className: "step", onclick: () => move(seconds) }, words)));
  setInterval(draw, 5000);
  return show;
}
