/** The scrolling list of a chat: keeps what is already drawn, redraws what changed, and stays at the newest message. */

import { bubble } from "./bubble.js";
import { button, el } from "./dom.js";
import { icon } from "./icons.js";
import { settle } from "./keyboards.js";

const PAGE = 150;
const NEAR_END_PX = 80;
const day = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "long" });

export class Log {
  #messages = new Map();
  #drawn = new Map();
  #limit = PAGE;
  #first = true;
  #stick = true;
  #size = "";

  constructor(name, act) {
    this.act = act;
    this.list = el("ol", { className: "entries" });
    this.earlier = el("button", { type: "button", className: "earlier", hidden: true, onclick: () => this.#showEarlier() }, "Show earlier messages");
    this.box = el("div", { className: "log", role: "log", tabIndex: 0, aria: { label: `Messages of ${name}`, live: "off" } }, this.earlier, this.list);
    this.jumpDown = button("To the newest message", { className: "jump-down", hidden: true, onclick: () => this.toEnd(true) }, icon("down"));
    this.element = el("div", { className: "log-frame" }, this.box, this.jumpDown);
    this.box.addEventListener("scroll", () => this.#onScroll(), { passive: true });
    this.box.addEventListener("keydown", (event) => this.#onKey(event));
    const resized = new ResizeObserver(() => this.#onResize());
    resized.observe(this.box);
    resized.observe(this.list);
  }

  /** All messages, oldest first. */
  get messages() {
    return [...this.#messages.values()].sort((one, two) => one.id - two.id);
  }

  find(id) {
    return this.#messages.get(Number(id));
  }

  /** Replaces everything by what the server holds. */
  reset(messages) {
    this.#messages = new Map(messages.filter((message) => !message.deleted).map((message) => [message.id, message]));
    this.#draw();
  }

  upsert(message) {
    this.#messages.set(message.id, message);
    this.#draw();
  }

  remove(id) {
    this.#messages.delete(Number(id));
    this.#draw();
  }

  settle() {
    settle(this.list);
  }

  toEnd(smooth = false) {
    this.#stick = true;
    this.box.scrollTo({ top: this.box.scrollHeight, behavior: smooth ? "smooth" : "instant" });
  }

  /** Scrolls to a message and lets it glow for a moment. */
  jump(id) {
    const entry = this.list.querySelector(`[data-ids~="${Number(id)}"]`);
    if (!entry) return;
    entry.scrollIntoView({ block: "center" });
    entry.classList.add("glow");
    setTimeout(() => entry.classList.remove("glow"), 1600);
  }

  #draw() {
    const keep = rememberFocus(this.list);
    const wanted = this.#wanted();
    const keys = new Set(wanted.map((item) => item.key));
    for (const [key, old] of this.#drawn) if (!keys.has(key)) this.#drop(key, old.node);
    let previous = null;
    for (const item of wanted) {
      const node = this.#node(item);
      const place = previous ? previous.nextSibling : this.list.firstChild;
      if (place !== node) this.list.insertBefore(node, place);
      previous = node;
    }
    keep();
    this.#first = false;
    if (this.#stick) this.toEnd();
  }

  #node({ key, make, mark }) {
    const old = this.#drawn.get(key);
    if (old?.mark === mark) return old.node;
    const node = make();
    if (old) old.node.replaceWith(node);
    else if (!this.#first) node.classList.add("fresh");
    this.#drawn.set(key, { node, mark });
    return node;
  }

  #drop(key, node) {
    this.#drawn.delete(key);
    node.remove();
  }

  #wanted() {
    const all = this.messages;
    this.earlier.hidden = all.length <= this.#limit;
    const items = [];
    let lastDay = "";
    for (const group of grouped(all.slice(-this.#limit))) {
      const today = day.format(new Date(group[0].date));
      if (today !== lastDay) items.push({ key: `day ${today}`, mark: today, make: () => el("li", { className: "day" }, el("span", {}, today)) });
      lastDay = today;
      items.push({ key: group[0].id, mark: JSON.stringify(group), make: () => bubble(group, this.act) });
    }
    return items;
  }

  #showEarlier() {
    const below = this.box.scrollHeight - this.box.scrollTop;
    this.#limit += PAGE;
    this.#stick = false;
    this.#draw();
    this.box.scrollTop = this.box.scrollHeight - below;
  }

  get #sizeNow() {
    return `${this.box.clientHeight} ${this.list.offsetHeight}`;
  }

  #onResize() {
    this.#size = this.#sizeNow;
    if (this.#stick) this.toEnd();
  }

  #onScroll() {
    if (this.#size !== this.#sizeNow) return; // the box changed, the reader did not scroll
    this.#stick = this.box.scrollHeight - this.box.scrollTop - this.box.clientHeight < NEAR_END_PX;
    this.jumpDown.hidden = this.#stick;
  }

  #onKey(event) {
    const entries = [...this.list.querySelectorAll(".entry")];
    const at = entries.indexOf(document.activeElement);
    if (event.target !== this.box && at < 0) return;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step) {
      event.preventDefault();
      entries[at < 0 ? entries.length - 1 : Math.min(Math.max(at + step, 0), entries.length - 1)]?.focus();
    } else if (at >= 0 && event.key === "Enter") {
      event.preventDefault();
      entries[at].querySelector(".more").click();
    }
  }
}

function grouped(messages) {
  const groups = [];
  for (const message of messages) {
    const last = groups.at(-1);
    if (message.media_group_id && last?.[0].media_group_id === message.media_group_id) last.push(message);
    else groups.push([message]);
  }
  return groups;
}

/** Focus on a button that is edited in place goes to the button in the same place. */
function rememberFocus(list) {
  const entry = document.activeElement?.closest?.(".entry");
  if (!entry || !list.contains(entry)) return () => {};
  const ids = entry.dataset.ids;
  const place = [...entry.querySelectorAll(".key")].indexOf(document.activeElement);
  return () => {
    if (entry.isConnected) return;
    const now = list.querySelector(`[data-ids="${ids}"]`);
    const keys = [...(now?.querySelectorAll(".key:not(:disabled)") ?? [])];
    (keys[Math.min(Math.max(place, 0), keys.length - 1)] ?? now ?? list.parentElement).focus({ preventScroll: true });
  };
}
