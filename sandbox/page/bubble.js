/** One entry of a chat: a message, or an album of several, as a bubble with its buttons. */

import { button, el } from "./dom.js";
import { plainText, telegramHtml } from "./html.js";
import { icon } from "./icons.js";
import { inlineKeyboard } from "./keyboards.js";
import { albumView, mediaView, specialKind } from "./media.js";

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** The list item for these messages (more than one = an album). */
export function bubble(messages, act) {
  const first = messages[0];
  const words = messages.find((message) => message.text || message.html || message.caption_html) ?? first;
  const mine = first.from === "me";
  const body = el("div", { className: editable(words) ? "bubble editable" : "bubble" },
    quoteOf(first, act),
    messages.length > 1 ? albumView(messages, act) : mediaView(first, act),
    text(words, act),
    reactions(messages),
    meta(messages));
  const item = el("li", { className: mine ? "entry mine" : "entry theirs", tabIndex: -1, data: { from: first.from, ids: messages.map((message) => message.id).join(" ") } },
    el("div", { className: "message" }, body, inlineKeyboard(messages.at(-1), act)),
    button("More", { className: "more", tabIndex: -1, onclick: (event) => act.menu(words, event.currentTarget) }, icon("more")));
  item.setAttribute("aria-label", `${mine ? "You" : "Bot"}, ${clock.format(new Date(first.date))}`);
  if (!messages.some((message) => message.text)) item.classList.add("wordless");
  if (first.media?.kind === "sticker" || first.media?.kind === "video_note" || specialKind(first) === "dice") item.classList.add("bare");
  if (editable(words)) body.addEventListener("click", (event) => editOnTap(event, words, act));
  item.addEventListener("contextmenu", (event) => {
    if (event.target.closest("a, input, video")) return;
    event.preventDefault();
    act.menu(words, item.querySelector(".more"));
  });
  return item;
}

function editOnTap(event, message, act) {
  if (event.target.closest("button, a, input, video, [role=button]") || !getSelection().isCollapsed) return;
  act.edit(message);
}

function text(message, act) {
  const html = message.caption_html || message.html;
  if (!html && !message.text) return null;
  return el("div", { className: "text", dir: "auto" }, html ? telegramHtml(html, act) : plainText(message.text, act));
}

function quoteOf(message, act) {
  if (!message.reply_to) return null;
  const id = message.reply_to.id ?? message.reply_to.message_id ?? message.reply_to;
  const source = act.find(id);
  const who = source ? (source.from === "me" ? "You" : "Bot") : "Earlier message";
  const what = source ? preview(source) : "";
  return button(`Reply to: ${what || who}`, { className: "quote", title: "", onclick: () => act.jump(id) },
    el("span", { className: "who" }, who), el("span", { className: "what", dir: "auto" }, what));
}

/** Whether the person can change this message. */
export const editable = (message) => message.from === "me" && Boolean(message.text) && !message.media;

/** One line that stands for a message in a quote or an announcement. */
export function preview(message) {
  const kind = (message.media?.kind ?? specialKind(message)).replace("_", " ");
  return (message.text || (kind ? kind[0].toUpperCase() + kind.slice(1) : "Message")).replace(/\s+/g, " ").slice(0, 120);
}

function reactions(messages) {
  const all = messages.flatMap((message) => message.reactions ?? []);
  return all.length ? el("div", { className: "reactions", role: "img", aria: { label: `Reactions: ${all.join(" ")}` } }, all.join(" ")) : null;
}

function meta(messages) {
  const date = new Date(messages[0].date);
  const edited = messages.some((message) => message.edited);
  return el("div", { className: "meta" }, edited ? el("span", { className: "edited" }, "edited") : null,
    el("time", { dateTime: date.toISOString(), title: date.toLocaleString() }, clock.format(date)));
}
