/** Where a person writes: message box, commands, attachments, voice, the bot's keyboard, replying and editing. */

import { Attachments } from "./attachments.js";
import { button, duration, el } from "./dom.js";
import { icon } from "./icons.js";
import { replyKeyboard } from "./keyboards.js";
import { openMenu } from "./menu.js";
import { preview } from "./bubble.js";
import { record } from "./recorder.js";
import { Suggestions } from "./suggestions.js";

const LIKE = "image/*,video/*";

export class Composer {
  #mode = null; // {kind: "reply" | "edit", message}
  #keys = null;
  #folded = false;
  #recording = null;

  /** `act` sends things: text, edit, upload, special, lastOwn(), say(words). */
  constructor(person, host, act) {
    this.person = person;
    this.host = host;
    this.act = act;
    this.field = el("textarea", { rows: 1, dir: "auto", placeholder: `Write as ${person.first_name}`, enterKeyHint: "send", aria: { label: `Message as ${person.first_name}` } });
    this.suggestions = new Suggestions(`commands-${person.id}`, this.field, (command) => this.#sendText(command));
    this.attachments = new Attachments(() => this.#refresh());
    this.chooser = el("input", { type: "file", multiple: true, hidden: true, tabIndex: -1, onchange: () => this.#chosen() });
    this.slash = button("Commands", { className: "round", onclick: () => this.#showCommands() }, icon("commands"));
    this.plus = button("Attach", { className: "round", aria: { haspopup: "menu", expanded: "false" }, onclick: () => this.#attachMenu() }, icon("attach"));
    this.fold = button("Keyboard of the bot", { className: "round", hidden: true, onclick: () => this.#toggleKeys() }, icon("keyboard"));
    this.sendButton = button("Send", { className: "round send", onclick: () => this.#press() }, icon("send"));
    this.strip = el("div", { className: "strip", hidden: true });
    this.recordingBar = el("div", { className: "recording", hidden: true });
    this.row = el("div", { className: "write" }, this.slash, this.plus, this.field, this.fold, this.sendButton);
    this.keysPanel = el("div", { hidden: true });
    this.element = el("div", { className: "composer" }, this.suggestions.list, this.strip, this.attachments.element, this.row, this.recordingBar, this.keysPanel, this.chooser);
    this.#listen();
    this.#refresh();
  }

  set commands(commands) {
    this.suggestions.commands = commands;
    this.slash.hidden = !this.suggestions.any;
  }

  /** Shows the bot's keyboard (rows) or takes it away (null). */
  set keyboard(rows) {
    const mark = JSON.stringify(rows);
    if (mark === this.#keys) return;
    this.#keys = mark;
    this.#folded = false;
    this.keysPanel.replaceChildren(...(rows ? [replyKeyboard(rows, (key) => this.#pressKey(key))] : []));
    this.fold.hidden = !rows;
    this.keysPanel.hidden = !rows;
  }

  focus() {
    this.field.focus({ preventScroll: true });
  }

  reply(message) {
    this.#setMode({ kind: "reply", message });
    this.focus();
  }

  edit(message) {
    this.#setMode({ kind: "edit", message });
    this.field.value = message.text ?? "";
    this.#refresh();
    this.focus();
  }

  #listen() {
    this.field.addEventListener("input", () => {
      this.suggestions.follow(this.field.value);
      this.#refresh();
    });
    this.field.addEventListener("keydown", (event) => this.#onKey(event));
    this.field.addEventListener("blur", () => this.suggestions.hide());
    this.field.addEventListener("paste", (event) => {
      if (!event.clipboardData?.files.length) return;
      event.preventDefault();
      this.attachments.add(event.clipboardData.files);
    });
  }

  #onKey(event) {
    if (event.isComposing || this.suggestions.onKey(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#send();
    } else if (event.key === "Escape" && this.#mode) {
      this.#leaveMode();
    } else if (event.key === "ArrowUp" && !this.field.value) {
      const last = this.act.lastOwn();
      if (!last) return;
      event.preventDefault();
      this.edit(last);
    }
  }

  #press() {
    if (this.#canSend) this.#send();
    else this.#startRecording();
  }

  get #canSend() {
    return Boolean(this.field.value.trim() || this.attachments.any || this.#mode?.kind === "edit");
  }

  async #send() {
    if (!this.#canSend) return;
    const text = this.field.value;
    const mode = this.#mode;
    const files = this.attachments.take();
    this.#clear();
    try {
      if (mode?.kind === "edit") await this.act.edit(mode.message, text);
      else if (files.length) await this.#sendFiles(files, text);
      else await this.act.text(text, mode?.message.id);
    } catch (error) {
      if (!this.field.value) this.field.value = text;
      this.act.say(error.message);
      this.#refresh();
    }
  }

  async #sendFiles(files, caption) {
    for (const [index, { file, kind, album }] of files.entries()) {
      await this.act.upload(file, kind, { caption: index === 0 ? caption.trim() : "", media_group_id: album });
    }
  }

  #sendText(text) {
    this.#clear();
    this.act.text(text).catch((error) => this.act.say(error.message));
  }

  #clear() {
    this.field.value = "";
    this.#setMode(null);
    this.suggestions.hide();
    this.#refresh();
    this.focus();
  }

  #refresh() {
    const send = this.#canSend;
    const words = this.#mode?.kind === "edit" ? "Save" : send ? "Send" : "Record a voice message";
    const drawing = this.#mode?.kind === "edit" ? "check" : send ? "send" : "mic";
    this.sendButton.classList.toggle("ready", send);
    if (this.sendButton.title !== words) {
      this.sendButton.title = words;
      this.sendButton.setAttribute("aria-label", words);
      this.sendButton.replaceChildren(icon(drawing));
    }
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 160)}px`;
  }

  #leaveMode() {
    if (this.#mode?.kind === "edit") this.field.value = "";
    this.#setMode(null);
    this.#refresh();
    this.focus();
  }

  #setMode(mode) {
    this.#mode = mode;
    this.strip.hidden = !mode;
    if (!mode) return;
    const words = mode.kind === "edit" ? "Editing your message" : `Replying to ${mode.message.from === "me" ? "yourself" : "the bot"}`;
    this.strip.replaceChildren(icon(mode.kind === "edit" ? "edit" : "reply"),
      el("span", { className: "about" }, el("span", { className: "who" }, words), el("span", { className: "what", dir: "auto" }, preview(mode.message))),
      button(mode.kind === "edit" ? "Stop editing" : "Do not reply", { className: "round small", onclick: () => this.#leaveMode() }, icon("close")));
  }

  #showCommands() {
    this.focus();
    this.suggestions.toggle();
  }

  #toggleKeys() {
    this.#folded = !this.#folded;
    this.keysPanel.hidden = this.#folded;
    this.fold.setAttribute("aria-pressed", String(!this.#folded));
  }

  #pressKey(key) {
    if (key.request_contact) this.#special("contact", {});
    else if (key.request_location) this.#special("location", HOME);
    else this.#sendText(key.text);
  }

  #special(kind, fields) {
    this.act.special(kind, fields).catch((error) => this.act.say(error.message));
    this.focus();
  }

  #attachMenu() {
    const pick = (kind, accept) => () => this.#choose(kind, accept);
    openMenu(this.host, this.plus, [
      { label: "Photo or video", icon: "photo", run: pick("auto", LIKE) },
      { label: "File", icon: "file", run: pick("document", "") },
      { label: "Voice from a file", icon: "mic", run: pick("voice", "audio/*") },
      { label: "Location", icon: "location", run: () => this.#special("location", HOME) },
      { label: "My contact", icon: "contact", run: () => this.#special("contact", {}) },
      { label: "Poll", icon: "poll", run: () => this.#special("poll", POLL) },
      { label: "Die", icon: "dice", run: () => this.#special("dice", { value: 1 + Math.floor(Math.random() * 6) }) },
    ]);
  }

  #choose(kind, accept) {
    this.chooser.accept = accept;
    this.chooser.dataset.kind = kind;
    this.chooser.click();
  }

  #chosen() {
    this.attachments.add(this.chooser.files, this.chooser.dataset.kind);
    this.chooser.value = "";
    this.focus();
  }

  async #startRecording() {
    try {
      this.#recording = await record();
    } catch (error) {
      this.act.say(error.message);
      return;
    }
    const time = el("span", { className: "time", role: "timer" }, "0:00");
    const tick = setInterval(() => (time.textContent = duration(this.#recording.seconds())), 250);
    const end = (finish) => async () => {
      clearInterval(tick);
      this.recordingBar.hidden = true;
      this.row.hidden = false;
      this.focus();
      await finish();
    };
    this.recordingBar.replaceChildren(el("span", { className: "dot" }), el("span", { className: "words" }, "Recording"), time,
      button("Throw the recording away", { className: "round", onclick: end(() => this.#recording.cancel()) }, icon("trash")),
      button("Send the voice message", { className: "round send ready", onclick: end(() => this.#sendRecording()) }, icon("send")));
    this.row.hidden = true;
    this.recordingBar.hidden = false;
    this.recordingBar.lastElementChild.focus();
  }

  async #sendRecording() {
    try {
      const { file, seconds } = await this.#recording.stop();
      await this.act.upload(file, "voice", { duration: seconds });
    } catch (error) {
      this.act.say(error.message);
    }
  }
}

const HOME = { latitude: 40.1772, longitude: 44.5035 };
const POLL = { question: "Which day suits you?", options: [{ text: "Saturday", voter_count: 0 }, { text: "Sunday", voter_count: 0 }] };
