/** The drawer of tools: clock, another person, trouble on the line, the look of the page. */

import { api } from "./api.js";
import { button, el } from "./dom.js";
import { icon } from "./icons.js";
import { LANGUAGES, ROLES, roleName } from "./languages.js";

const UNITS = [["60", "minutes"], ["3600", "hours"], ["86400", "days"], ["604800", "weeks"]];
const METHODS = [["", "any method"], ["sendMessage", "sendMessage"], ["editMessageText", "editMessageText"], ["answerCallbackQuery", "answerCallbackQuery"], ["sendDocument", "sendDocument"], ["getUpdates", "getUpdates"]];
const TROUBLE = [
  ["Too many requests (429)", { kind: "status", code: 429, retry_after: 3 }],
  ["Internal error (500)", { kind: "status", code: 500 }],
  ["Forbidden (403)", { kind: "status", code: 403 }],
  ["Web page instead of an answer (502)", { kind: "html502" }],
  ["Nonsense with status 200", { kind: "junk200" }],
  ["Line cut after the headers", { kind: "cut_after_headers" }],
  ["Line cut after the request was done", { kind: "reset_after_write" }],
  ["Slow answer (5 s)", { kind: "delay", seconds: 5 }],
];

/** Fills the drawer; `world` gives onClock(now) and onPerson(person). */
export function fillDrawer(drawer, world) {
  const answer = el("p", { className: "answer", role: "status" });
  const attempt = async (work, done) => {
    try {
      const value = await work();
      answer.textContent = done;
      return value;
    } catch (error) {
      answer.textContent = error.message;
      return undefined;
    }
  };
  drawer.replaceChildren(
    el("div", { className: "drawer-head" }, el("h2", { id: "drawer-title" }, "Tools"), button("Close", { className: "round", onclick: () => drawer.close() }, icon("close"))),
    answer, person(attempt, world, drawer), clock(attempt, world), trouble(attempt), look(), keys());
  drawer.addEventListener("click", (event) => {
    if (event.target === drawer) drawer.close();
  });
}

function section(title, hint, ...children) {
  return el("section", {}, el("h3", {}, title), hint ? el("p", { className: "hint" }, hint) : null, ...children);
}

function form(run, ...children) {
  const node = el("form", { className: "fields" }, children);
  node.addEventListener("submit", (event) => {
    event.preventDefault();
    run(new FormData(node), node);
  });
  return node;
}

const labelled = (words, control, className = "") => el("label", { className }, el("span", {}, words), control);
const choice = (name, options) => el("select", { name }, options.map(([value, words]) => el("option", { value }, words)));

function person(attempt, world, drawer) {
  const fields = form(async (data, node) => {
    const wish = Object.fromEntries([...data].filter(([, value]) => value));
    const added = await attempt(() => api.addPerson(wish), "");
    if (!added) return;
    node.reset();
    drawer.close();
    world.onPerson(added);
  },
  labelled("First name", el("input", { name: "first_name", required: true, maxLength: 64, autocomplete: "off", id: "new-name" }), "wide"),
  labelled("Language", choice("language_code", LANGUAGES)),
  labelled("Plays", choice("role", ROLES.map((role) => [role, roleName(role)]))),
  el("button", { className: "solid" }, "Add person"));
  return section("Another person", "The role is only a label here; the bot gives rights by its own invites.", fields);
}

function clock(attempt, world) {
  const fields = form(async (data) => {
    const seconds = Math.round(Number(data.get("count")) * Number(data.get("unit")));
    const answer = await attempt(() => api.advance(seconds), `Moved forward by ${data.get("count")} ${UNITS.find(([unit]) => unit === data.get("unit"))[1]}.`);
    if (answer) world.onClock(answer.now);
  },
  labelled("Forward by", el("input", { name: "count", type: "number", min: 1, max: 10000, value: 15, required: true })),
  labelled("Unit", choice("unit", UNITS)),
  el("button", { className: "solid" }, "Move the clock"));
  return section("Clock", "Reminders become due as if the time had passed.", fields);
}

function trouble(attempt) {
  const fields = form((data) => {
    const [words, fault] = TROUBLE[Number(data.get("kind"))];
    attempt(() => api.addFault({ ...fault, times: Number(data.get("times")), ...(data.get("method") ? { method: data.get("method") } : {}) }), `Waiting: ${words}, ${data.get("times")} ×.`);
  },
  labelled("What", choice("kind", TROUBLE.map(([words], index) => [String(index), words])), "wide"),
  labelled("When the bot calls", choice("method", METHODS)),
  labelled("Times", el("input", { name: "times", type: "number", min: 1, max: 1000, value: 1, required: true })),
  el("button", { className: "solid" }, "Make trouble"),
  el("button", { type: "button", className: "quiet", onclick: () => attempt(() => api.clearFaults(), "The line is good again.") }, "Stop all trouble"));
  return section("Trouble on the line", "What the bot meets when Telegram or the network fails.", fields);
}

function look() {
  const apply = (value) => {
    document.documentElement.dataset.theme = value;
    localStorage.setItem("theme", value);
  };
  const now = document.documentElement.dataset.theme ?? "";
  const options = [["", "As the system"], ["light", "Light"], ["dark", "Dark"]];
  return section("Look", null, el("fieldset", { className: "segments" }, el("legend", { className: "unseen" }, "Look"),
    options.map(([value, words]) => el("label", {}, el("input", { type: "radio", name: "look", value, checked: value === now, onchange: () => apply(value) }), el("span", {}, words)))));
}

function keys() {
  const rows = [["Enter", "send"], ["Shift Enter", "new line"], ["Arrow up", "edit the last message"], ["Shift Tab", "to the bot's buttons"], ["Up / Down", "along the messages"], ["Alt 1 … 9", "to a person"], ["/", "commands"]];
  return section("Keys", null, el("dl", { className: "keys" }, rows.map(([key, does]) => el("div", {}, el("dt", {}, key.split(" ").map((part) => el("kbd", {}, part))), el("dd", {}, does)))));
}
