/** Telegram's HTML drawn through an allow-list: known tags are rebuilt one by one, everything else becomes plain text. */

import { el } from "./dom.js";
import { parsed } from "./links.js";

const SIMPLE = {
  B: "strong", STRONG: "strong", I: "em", EM: "em", U: "u", INS: "u", S: "s", STRIKE: "s", DEL: "s", CODE: "code", PRE: "pre",
};
const SAFE_SCHEMES = new Set(["http:", "https:", "mailto:", "tel:", "tg:"]);
const LIVE_TEXT = /(?<link>https?:\/\/[^\s<>"]+[^\s<>"'.,;:!?)\]»])|(?<command>(?<![\w/])\/[a-z][a-z0-9_]{0,31}(?![\w/]))|(?<phone>(?<![\w+])\+\d[\d \u00a0()-]{6,18}\d)/giu;

/** A fragment for `html`; `act.link(url)` and `act.command(text)` are called when the reader follows one. */
export function telegramHtml(html, act) {
  const parsed = new DOMParser().parseFromString(`<body><div>${html}</div>`, "text/html"); // inert: nothing loads or runs
  const fragment = document.createDocumentFragment();
  for (const node of parsed.body.childNodes) fragment.append(...rebuildChildren(node, act));
  return fragment;
}

/** Plain text with its addresses, commands and telephone numbers made live. */
export function plainText(text, act) {
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(LIVE_TEXT)) {
    parts.push(text.slice(from, match.index));
    const { link, command, phone } = match.groups;
    parts.push(command ? commandLink(command, act) : anchor(link ?? `tel:${phone.replace(/[^+\d]/g, "")}`, [match[0]], act));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts.filter((part) => part !== "");
}

function rebuildChildren(node, act, quiet = false) {
  if (node.nodeType === Node.TEXT_NODE) return quiet ? [node.data] : plainText(node.data, act);
  return trimAroundBlocks([...node.childNodes].flatMap((child) => rebuild(child, act, quiet)));
}

/** A quote or a block of code already stands on its own line: the line break beside it is not drawn twice. */
function trimAroundBlocks(parts) {
  const block = (part) => part instanceof Element && part.matches("blockquote, pre");
  return parts.map((part, at) => {
    if (typeof part !== "string") return part;
    const head = block(parts[at - 1]) ? part.replace(/^\n/, "") : part;
    return block(parts[at + 1]) ? head.replace(/\n$/, "") : head;
  });
}

function rebuild(node, act, quiet) {
  if (node.nodeType === Node.TEXT_NODE) return rebuildChildren(node, act, quiet);
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const tag = node.tagName;
  const inner = () => rebuildChildren(node, act, quiet || tag === "A" || tag === "CODE" || tag === "PRE");
  if (tag in SIMPLE) return [el(SIMPLE[tag], {}, inner())];
  if (tag === "BR") return ["\n"];
  if (tag === "A") return [anchor(node.getAttribute("href") ?? "", inner(), act)];
  if (tag === "BLOCKQUOTE") return [quote(inner(), node.hasAttribute("expandable"))];
  if (tag === "TG-SPOILER" || (tag === "SPAN" && node.classList.contains("tg-spoiler"))) return [spoiler(inner())];
  return inner();
}

function anchor(href, children, act) {
  const url = parsed(href);
  if (!url || !SAFE_SCHEMES.has(url.protocol)) return el("span", {}, children);
  const follow = (event) => {
    if (act.link(url)) event.preventDefault();
  };
  return el("a", { href: url.href, target: "_blank", rel: "noopener noreferrer", onclick: follow }, children);
}

function commandLink(command, act) {
  return el("button", { type: "button", className: "in-text", onclick: () => act.command(command) }, command);
}

function spoiler(children) {
  const cover = el("span", { className: "spoiler", role: "button", tabIndex: 0, aria: { label: "Hidden text, show it" } }, el("span", { className: "spoiled" }, children));
  const reveal = (event) => {
    if (cover.classList.contains("open") || (event.type === "keydown" && event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    event.stopPropagation();
    cover.classList.add("open");
    for (const name of ["role", "tabindex", "aria-label"]) cover.removeAttribute(name);
  };
  cover.addEventListener("click", reveal);
  cover.addEventListener("keydown", reveal);
  return cover;
}

function quote(children, expandable) {
  const body = el("div", { className: "quoted" }, children);
  const block = el("blockquote", { className: expandable ? "expandable" : "" }, body);
  if (!expandable) return block;
  const toggle = el("button", { type: "button", className: "unfold", aria: { expanded: "false" } }, "Show all");
  toggle.addEventListener("click", (event) => {
    event.stopPropagation();
    const open = block.classList.toggle("open");
    toggle.setAttribute("aria-expanded", String(open));
    toggle.textContent = open ? "Show less" : "Show all";
  });
  block.append(toggle);
  return block;
}
