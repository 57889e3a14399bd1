/** The two kinds of buttons: those under a message, and those in place of the keyboard. */

import { button, el } from "./dom.js";
import { icon } from "./icons.js";

const LONGEST_SPIN_MS = 8000;

/** Buttons under a message; a tap turns the button's wait mark on until the bot answers or the message changes. */
export function inlineKeyboard(message, act) {
  const rows = (message.buttons ?? []).filter((row) => row.length);
  if (!rows.length) return null;
  return el("div", { className: "inline", role: "group", aria: { label: "Buttons of this message" } },
    rows.map((row) => el("div", { className: "row" }, row.map((item) => inlineButton(message, item, act)))));
}

function inlineButton(message, item, act) {
  const known = item.data !== undefined || item.url || item.copy_text !== undefined;
  const mark = item.url ? icon("external") : item.copy_text !== undefined ? icon("copy") : null;
  const node = el("button", {
    type: "button", dir: "auto", className: item.style ? `key ${item.style}` : "key", disabled: !known || item.disabled === true,
    title: known ? "" : "This kind of button does not work in the sandbox",
  }, el("span", {}, item.text), mark);
  node.addEventListener("click", () => {
    if (item.url) act.open(item.url);
    else if (item.copy_text !== undefined) act.copy(item.copy_text);
    else tap(node, () => act.tap(message, item.data));
  });
  return node;
}

async function tap(node, send) {
  node.classList.add("waiting");
  node.setAttribute("aria-busy", "true");
  setTimeout(() => rest(node), LONGEST_SPIN_MS);
  if (!(await send())) rest(node);
}

function rest(node) {
  node.classList.remove("waiting");
  node.removeAttribute("aria-busy");
}

/** Ends the wait mark of every button inside `root`. */
export function settle(root) {
  for (const node of root.querySelectorAll(".key.waiting")) rest(node);
}

/** The bot's keyboard as it stands after these messages (oldest first), or null. */
export function currentKeyboard(messages) {
  for (const message of messages.toReversed()) {
    if (message.from !== "bot" || !message.keyboard) continue;
    return message.keyboard === "remove" ? null : message.keyboard;
  }
  return null;
}

/** The keys in place of the keyboard. */
export function replyKeyboard(rows, press) {
  return el("div", { className: "reply-keys", role: "group", aria: { label: "Keyboard of the bot" } },
    rows.map((row) => el("div", { className: "row" }, row.map((key) => {
      const mark = key.request_contact ? icon("contact") : key.request_location ? icon("location") : null;
      return button(key.text, { className: "key", dir: "auto", title: "", onclick: () => press(key) }, mark, el("span", {}, key.text));
    }))));
}
