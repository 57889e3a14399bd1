/** The list of commands over the message box: all of them by its button, matching ones while "/…" is typed. */

import { el } from "./dom.js";

export class Suggestions {
  #commands = [];
  #shown = [];
  #at = 0;

  /** `choose(command)` is called with "/name". */
  constructor(id, field, choose) {
    this.field = field;
    this.choose = choose;
    this.list = el("div", { className: "suggestions", id, role: "listbox", hidden: true, aria: { label: "Commands" } });
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", id], ["aria-expanded", "false"]]) field.setAttribute(name, value);
  }

  set commands(commands) {
    if (JSON.stringify(commands) === JSON.stringify(this.#commands)) return;
    this.#commands = commands;
    if (this.open) this.field.value ? this.follow(this.field.value) : this.#show(commands);
  }

  get any() {
    return this.#commands.length > 0;
  }

  get open() {
    return !this.list.hidden;
  }

  /** Shows what fits the text so far. */
  follow(text) {
    const typed = /^\/(\w*)$/.exec(text)?.[1];
    this.#show(typed === undefined ? [] : this.#commands.filter((item) => item.command.startsWith(typed.toLowerCase())));
  }

  toggle() {
    if (this.open) this.hide();
    else this.#show(this.#commands);
  }

  hide() {
    this.#show([]);
  }

  /** True when the key was meant for the list. */
  onKey(event) {
    if (!this.open) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.#mark((this.#at + step + this.#shown.length) % this.#shown.length);
    else if (event.key === "Enter" && !event.shiftKey) this.#choose(this.#shown[this.#at]);
    else if (event.key === "Escape") this.hide();
    else return false;
    event.preventDefault();
    return true;
  }

  #choose(item) {
    this.hide();
    this.choose(`/${item.command}`);
  }

  #show(items) {
    this.#shown = items;
    this.list.hidden = !items.length;
    this.field.setAttribute("aria-expanded", String(items.length > 0));
    this.list.replaceChildren(...items.map((item, index) => el("div", {
      role: "option", id: `${this.list.id}-${index}`, className: "suggestion", onclick: () => this.#choose(item), onpointerdown: (event) => event.preventDefault(),
    }, el("span", { className: "command" }, `/${item.command}`), el("span", { className: "what", dir: "auto" }, item.description))));
    if (items.length) this.#mark(0);
    else this.field.removeAttribute("aria-activedescendant");
  }

  #mark(at) {
    this.#at = at;
    [...this.list.children].forEach((node, index) => node.setAttribute("aria-selected", String(index === at)));
    this.field.setAttribute("aria-activedescendant", `${this.list.id}-${at}`);
    this.list.children[at].scrollIntoView({ block: "nearest" });
  }
}
