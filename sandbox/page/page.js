/** Starts the page: people side by side, one stream of events for all of them. */

import { api } from "./api.js";
import { makeClock } from "./clock.js";
import { button, el } from "./dom.js";
import { icon } from "./icons.js";
import { roleName } from "./languages.js";
import { HUES, Phone } from "./phone.js";
import { listen } from "./stream.js";
import { fillDrawer } from "./tools.js";

const at = (id) => document.getElementById(id);
const stage = at("stage");
const phones = new Map();
const tabs = new Map();
const wanted = (new URLSearchParams(location.search).get("people") ?? "").split(",").filter(Boolean);
const world = { bot: { first_name: "the bot" }, announce, view, onClock: () => {}, onPerson: welcome };

document.documentElement.dataset.theme = localStorage.getItem("theme") ?? "";

function announce(words) {
  const line = el("p", {}, words);
  at("live").append(line);
  setTimeout(() => line.remove(), 8000);
}

function view(media, name) {
  const viewer = at("viewer");
  viewer.replaceChildren(el("img", { src: media.url, alt: name }), button("Close", { className: "round", onclick: () => viewer.close() }, icon("close")));
  viewer.onclick = () => viewer.close();
  viewer.showModal();
}

function addPhone(person, focus = false) {
  const key = String(person.id);
  const known = phones.get(key);
  if (known) {
    known.update({ ...known.person, ...person });
  } else {
    const phone = new Phone(person, world);
    phones.set(key, phone);
    stage.append(phone.element);
    addTab(phone, key);
    phone.load().catch((error) => phone.say(error.message));
  }
  if (focus) show(phones.get(key), true);
}

/** A person added here stays in the address, where the address names who is shown. */
function welcome(person) {
  addPhone(person, true);
  if (!wanted.length) return;
  wanted.push(String(person.id));
  history.replaceState(null, "", `?people=${wanted.join(",")}`);
}

function addTab(phone, key) {
  const { person } = phone;
  const tab = el("button", { type: "button", onclick: () => show(phone, false) }, el("span", { className: "tab-name", dir: "auto" }, person.first_name), el("span", { className: "tab-role" }, roleName(person.role)));
  tab.style.setProperty("--h", HUES[person.role] ?? (Number(person.id) * 67) % 360);
  tabs.set(key, tab);
  at("tabs").append(tab);
  seen.observe(phone.element);
}

function show(phone, focus) {
  phone.element.scrollIntoView({ inline: "center", block: "nearest" });
  if (focus) phone.composer.focus();
}

const seen = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    const tab = tabs.get(entry.target.dataset.person);
    tab?.setAttribute("aria-current", String(entry.isIntersecting));
    if (entry.isIntersecting) tab?.classList.remove("news");
  }
}, { root: stage, threshold: 0.6 });

function takeMessage({ person, message }) {
  const key = String(person);
  phones.get(key)?.take(message);
  if (message.from === "bot" && tabs.get(key)?.getAttribute("aria-current") !== "true") tabs.get(key)?.classList.add("news");
}

async function refresh() {
  const state = await api.state();
  world.bot = state.bot;
  world.onClock(state.now);
  const people = wanted.length ? wanted.map((id) => state.people.find((person) => String(person.id) === id)).filter(Boolean) : state.people;
  const late = people.filter((person) => phones.has(String(person.id)));
  for (const person of people) addPhone(person);
  await Promise.all(late.map((person) => phones.get(String(person.id)).load()));
}

function showLink(words) {
  at("link").textContent = words;
  at("link").classList.toggle("lost", words !== "");
}

function start() {
  world.onClock = makeClock(at("clock"), announce);
  fillDrawer(at("drawer"), world);
  at("add").append(icon("add"), el("span", {}, "Add person"));
  at("tools").append(icon("tools"), el("span", {}, "Tools"));
  at("tools").onclick = () => at("drawer").showModal();
  at("add").onclick = () => {
    at("drawer").showModal();
    at("new-name").focus();
  };
  document.addEventListener("keydown", (event) => {
    if (!event.altKey || !/^Digit[1-9]$/.test(event.code)) return;
    const phone = [...phones.values()][Number(event.code.at(-1)) - 1];
    if (!phone) return;
    event.preventDefault();
    show(phone, true);
  });
  listen({
    message: takeMessage,
    person: (person) => (wanted.length && !phones.has(String(person.id)) ? null : addPhone(person)),
    clock: ({ now }) => world.onClock(now),
    toast: ({ person, text, alert }) => phones.get(String(person))?.toast(text, alert),
    typing: ({ person }) => phones.get(String(person))?.typing(),
  }, () => refresh().then(() => showLink(""), (error) => showLink(error.message)), () => showLink("Reconnecting"));
}

start();
