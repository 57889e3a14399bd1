/** Files that wait above the message box until they are sent, alone or as an album. */

import { button, el, fileSize } from "./dom.js";
import { icon } from "./icons.js";

const ALBUM_MOST = 10;

export class Attachments {
  #waiting = [];

  constructor(onChange) {
    this.onChange = onChange;
    this.element = el("div", { className: "waiting-files", hidden: true, role: "group", aria: { label: "Files to send" } });
  }

  get any() {
    return this.#waiting.length > 0;
  }

  /** Adds files; `kind` is a Telegram kind, or "auto" to tell pictures and films from documents. */
  add(files, kind = "auto") {
    for (const file of files) this.#waiting.push({ file, kind: kind === "auto" ? kindOf(file) : kind, url: URL.createObjectURL(file) });
    this.#draw();
  }

  /** Takes everything out, ready to upload; more than one becomes one album. */
  take() {
    const items = this.#waiting;
    this.#waiting = [];
    this.#draw();
    for (const item of items) URL.revokeObjectURL(item.url);
    const album = items.length > 1 && items.length <= ALBUM_MOST ? crypto.randomUUID?.() ?? String(Date.now()) : undefined;
    return items.map(({ file, kind }) => ({ file, kind, album }));
  }

  #draw() {
    this.element.hidden = !this.any;
    this.element.replaceChildren(...this.#waiting.map((item) => this.#chip(item)));
    this.onChange();
  }

  #chip(item) {
    const drop = () => {
      URL.revokeObjectURL(item.url);
      this.#waiting = this.#waiting.filter((other) => other !== item);
      this.#draw();
    };
    return el("div", { className: "waiting-file" },
      item.kind === "photo" ? el("img", { src: item.url, alt: "" }) : el("span", { className: "badge" }, icon(item.kind === "voice" ? "mic" : "file")),
      el("span", { className: "about" }, el("span", { className: "name", dir: "auto" }, item.file.name), el("span", { className: "note" }, `${item.kind.replace("_", " ")} · ${fileSize(item.file.size)}`)),
      button(`Remove ${item.file.name}`, { className: "round small", onclick: drop }, icon("close")));
  }
}

function kindOf(file) {
  if (file.type === "image/gif") return "animation";
  if (file.type.startsWith("image/") && file.type !== "image/svg+xml") return "photo";
  return file.type.startsWith("video/") ? "video" : "document";
}
