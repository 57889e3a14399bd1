/** One person's phone: who it is, the chat with the bot, and what the person can do in it. */

import { api } from "./api.js";
import { editable, preview } from "./bubble.js";
import { Composer } from "./composer.js";
import { button, el } from "./dom.js";
import { icon } from "./icons.js";
import { currentKeyboard } from "./keyboards.js";
import { LANGUAGES, roleName } from "./languages.js";
import { parsed, startPayload } from "./links.js";
import { Log } from "./log.js";
import { openMenu } from "./menu.js";

const TYPING_MS = 5000;
const ASK_AGAIN_MS = 300;
const TOAST_MS = 4200;
export const HUES = { parent: 58, specialist: 182, organizer: 292, coordinator: 240, owner: 110 };

export class Phone {
  #typingEnds = 0;
  #early = null;
  #asking = 0;

  /** `world` is shared by all phones: bot, announce(words), view(media, name). */
  constructor(person, world) {
    this.person = person;
    this.world = world;
    this.log = new Log(person.first_name, this.#acts());
    this.element = el("section", { className: "phone", id: `phone-${person.id}`, data: { person: person.id }, aria: { label: `${person.first_name}, ${roleName(person.role)}` } });
    this.composer = new Composer(person, this.element, this.#sends());
    this.status = el("span", { className: "status" });
    this.over = el("div", { className: "over" });
    this.typingDots = el("div", { className: "typing", hidden: true, aria: { hidden: "true" } }, el("i"), el("i"), el("i"));
    this.log.element.append(this.typingDots, this.over);
    this.blockedBar = el("div", { className: "blocked", hidden: true }, el("span", {}, "This person has blocked the bot."),
      el("button", { type: "button", className: "solid", onclick: () => this.#block(false) }, "Unblock"));
    this.welcome = this.#welcome();
    this.log.element.prepend(this.welcome);
    this.element.append(this.#header(), this.log.element, this.composer.element, this.blockedBar);
    this.#drops();
    this.composer.field.addEventListener("focus", () => this.#askCommands());
    this.update(person);
  }

  /** Fetches the chat as it stands. */
  async load() {
    this.#early = [];
    try {
      const [messages, commands] = await Promise.all([api.messages(this.person.id), api.commands(this.person.id)]);
      this.composer.commands = commands;
      this.log.reset(messages);
    } finally {
      const early = this.#early;
      this.#early = null;
      for (const message of early) this.take(message);
      this.#afterChange();
    }
  }

  /** Takes one new, edited or deleted message. */
  take(message) {
    if (this.#early) {
      this.#early.push(message); // newer than the picture still being fetched
      return;
    }
    const known = this.log.find(message.id);
    if (message.deleted) this.log.remove(message.id);
    else this.log.upsert(message);
    if (message.from === "bot") {
      this.#askCommands();
      this.#typing(false);
      if (!message.deleted) this.world.announce(`${known ? "Changed" : "New"} for ${this.person.first_name}: ${preview(message)}`);
    }
    this.#afterChange();
  }

  update(person) {
    const spoke = this.person.language_code;
    this.person = person;
    this.composer.person = person;
    this.language.value = person.language_code;
    this.chip.replaceChildren(el("span", { className: "long" }, this.language.selectedOptions[0]?.textContent ?? person.language_code), el("span", { className: "short" }, person.language_code.toUpperCase()));
    this.role.textContent = roleName(person.role);
    this.element.style.setProperty("--h", HUES[person.role] ?? (Number(person.id) * 67) % 360);
    this.blockedBar.hidden = !person.blocked;
    this.composer.element.hidden = Boolean(person.blocked);
    this.element.classList.toggle("is-blocked", Boolean(person.blocked));
    if (spoke !== person.language_code) this.#askCommands();
    this.#showStatus();
  }

  /** The bot is writing (for the next five seconds, as in Telegram). */
  typing() {
    this.#typing(true);
  }

  /** What the bot answered to a tap: a passing line, or a window that must be closed. */
  toast(text, alert) {
    this.log.settle();
    if (!text) return;
    this.world.announce(`For ${this.person.first_name}: ${text}`);
    if (alert) this.#alert(text);
    else this.say(text);
  }

  say(words) {
    const line = el("div", { className: "toast", dir: "auto" }, words);
    this.over.replaceChildren(line);
    setTimeout(() => line.remove(), TOAST_MS);
  }

  #alert(text) {
    const back = document.activeElement;
    const close = () => {
      sheet.remove();
      (back?.isConnected ? back : this.composer.field).focus({ preventScroll: true });
    };
    const ok = el("button", { type: "button", className: "solid", onclick: close }, "OK");
    const sheet = el("div", { className: "sheet", role: "alertdialog", aria: { modal: "true", label: "The bot says" } }, el("div", { className: "card" }, el("p", { dir: "auto" }, text), ok));
    sheet.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close();
      if (event.key === "Tab") event.preventDefault();
    });
    this.element.append(sheet);
    ok.focus();
  }

  #header() {
    const { person } = this;
    this.language = el("select", { aria: { label: `Language of ${person.first_name}'s app` }, onchange: () => this.#change({ language_code: this.language.value }) },
      LANGUAGES.map(([code, name]) => el("option", { value: code }, name)),
      LANGUAGES.some(([code]) => code === person.language_code) ? null : el("option", { value: person.language_code }, person.language_code));
    this.chip = el("span", { aria: { hidden: "true" } });
    this.role = el("span", { className: "role" });
    const more = button(`Actions of ${person.first_name}`, { className: "round", aria: { haspopup: "menu", expanded: "false" }, onclick: () => this.#actions(more) }, icon("more"));
    return el("header", { className: "who-bar" },
      el("span", { className: "avatar", aria: { hidden: "true" } }, initials(person)),
      el("div", { className: "names" }, el("h2", { dir: "auto" }, [person.first_name, person.last_name].filter(Boolean).join(" ")), el("p", {}, this.role, this.status)),
      el("label", { className: "chip", title: "Language of this person's app" }, this.chip, this.language), more);
  }

  #welcome() {
    return el("div", { className: "welcome", hidden: true },
      el("p", { className: "big" }, `${this.person.first_name} has not met ${this.world.bot.first_name} yet.`),
      el("p", {}, "Press Start, or simply write."),
      el("button", { type: "button", className: "solid", onclick: () => this.#text("/start") }, "Start"));
  }

  #actions(anchor) {
    const { person } = this;
    openMenu(this.element, anchor, [
      { label: "Resend my last tap", icon: "repeat", run: () => this.#try(() => api.resendTap(person.id), "The last tap was sent once more.") },
      { label: "Send /start", icon: "play", run: () => this.#text("/start") },
      person.blocked ? { label: "Unblock the bot", icon: "check", run: () => this.#block(false) } : { label: "Block the bot", icon: "stop", danger: true, run: () => this.#block(true) },
    ]);
  }

  #messageMenu(message, anchor) {
    openMenu(this.element, anchor, [
      { label: "Reply", icon: "reply", run: () => this.composer.reply(message) },
      editable(message) ? { label: "Edit", icon: "edit", run: () => this.composer.edit(message) } : null,
      message.text ? { label: "Copy text", icon: "copy", run: () => this.#copy(message.text) } : null,
      { label: "Delete, the bot is not told", icon: "trash", danger: true, run: () => this.#try(() => api.remove(this.person.id, message.id)) },
    ]);
  }

  #acts() {
    return {
      tap: (message, data) => this.#try(() => api.tap(this.person.id, message.id, data)),
      open: (href) => this.#open(href),
      link: (url) => this.#follow(url),
      command: (command) => this.#text(command),
      copy: (text) => this.#copy(text),
      edit: (message) => this.composer.edit(message),
      menu: (message, anchor) => this.#messageMenu(message, anchor),
      jump: (id) => this.log.jump(id),
      find: (id) => this.log.find(id),
      view: (media, name) => this.world.view(media, name),
    };
  }

  #sends() {
    return {
      text: (text, replyTo) => this.#sent(api.send(this.person.id, text, replyTo)),
      edit: (message, text) => api.edit(this.person.id, message.id, text),
      upload: (file, kind, fields) => this.#sent(api.upload(this.person.id, file, kind, fields)),
      special: (kind, fields) => this.#sent(api.special(this.person.id, kind, fields)),
      lastOwn: () => this.log.messages.findLast(editable),
      say: (words) => this.say(words),
    };
  }

  #sent(promise) {
    this.log.toEnd();
    return promise;
  }

  async #try(work, done) {
    try {
      await work();
      if (done) this.say(done);
      return true;
    } catch (error) {
      this.say(error.message);
      return false;
    }
  }

  #text(text) {
    return this.#try(() => api.send(this.person.id, text));
  }

  #change(fields) {
    return this.#try(async () => this.update({ ...this.person, ...(await api.changePerson(this.person.id, fields)) }));
  }

  async #block(blocked) {
    await this.#change({ blocked });
    (blocked ? this.blockedBar.lastElementChild : this.composer.field).focus();
  }

  #copy(text) {
    return this.#try(() => navigator.clipboard.writeText(text), "Copied.");
  }

  #follow(url) {
    const payload = startPayload(url, this.world.bot.username);
    if (payload === null) return false;
    this.#text(payload ? `/start ${payload}` : "/start");
    return true;
  }

  #open(href) {
    const url = parsed(href);
    if (!url || this.#follow(url)) return;
    if (/^https?:$/.test(url.protocol)) window.open(url.href, "_blank", "noopener,noreferrer");
    else this.say(url.href);
  }

  #typing(on) {
    clearTimeout(this.#typingEnds);
    this.typingDots.hidden = !on;
    if (on) this.#typingEnds = setTimeout(() => this.#typing(false), TYPING_MS);
    this.#showStatus();
  }

  #showStatus() {
    const { bot } = this.world;
    this.status.textContent = this.person.blocked ? "blocked the bot" : this.typingDots.hidden ? `with ${bot.first_name}` : `${bot.first_name} is typing`;
  }

  #afterChange() {
    const { messages } = this.log;
    this.welcome.hidden = messages.length > 0;
    this.composer.keyboard = currentKeyboard(messages);
  }

  /** The menu of commands changes with the language and with what the bot grants; asked again soon, once. */
  #askCommands() {
    clearTimeout(this.#asking);
    this.#asking = setTimeout(async () => {
      this.composer.commands = await api.commands(this.person.id).catch(() => []);
    }, ASK_AGAIN_MS);
  }

  #drops() {
    this.element.addEventListener("dragover", (event) => event.preventDefault());
    this.element.addEventListener("drop", (event) => {
      event.preventDefault();
      if (event.dataTransfer?.files.length) this.composer.attachments.add(event.dataTransfer.files);
    });
  }
}

function initials(person) {
  return [person.first_name, person.last_name].filter(Boolean).map((name) => [...name][0]).join("").toUpperCase();
}
