/** A pop-up menu that works by keyboard: arrows move, Enter chooses, Escape gives the focus back. */

import { el } from "./dom.js";
import { icon } from "./icons.js";

let close = () => {};

/** Opens `items` ({label, icon?, danger?, run}) inside `host`, near `anchor`; opening one closes the other. */
export function openMenu(host, anchor, items) {
  const again = anchor.getAttribute("aria-expanded") === "true";
  close();
  if (again) return;
  const menu = el("div", { className: "menu", role: "menu" }, items.filter(Boolean).map((item) => entry(item)));
  anchor.setAttribute("aria-expanded", "true");
  host.append(menu);
  place(host, anchor, menu);

  const outside = (event) => {
    if (!menu.contains(event.target) && !anchor.contains(event.target)) close();
  };
  close = () => {
    close = () => {};
    menu.remove();
    anchor.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", outside, true);
  };
  document.addEventListener("pointerdown", outside, true);
  menu.addEventListener("keydown", (event) => onKey(event, menu, anchor));
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget) && !anchor.contains(event.relatedTarget)) close();
  });
  menu.firstElementChild.focus({ preventScroll: true });

  function entry(item) {
    const choose = () => {
      close();
      if (anchor.isConnected) anchor.focus({ preventScroll: true });
      item.run();
    };
    return el("button", { type: "button", role: "menuitem", tabIndex: -1, className: item.danger ? "danger" : "", onclick: choose }, item.icon ? icon(item.icon) : null, item.label);
  }
}

function onKey(event, menu, anchor) {
  const items = [...menu.children];
  const at = items.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    items.at(to % items.length).focus();
  } else if (event.key === "Escape" || event.key === "Tab") {
    if (event.key === "Escape") event.preventDefault();
    event.stopPropagation();
    anchor.focus();
    close();
  }
}

function place(host, anchor, menu) {
  const frame = host.getBoundingClientRect();
  const from = anchor.getBoundingClientRect();
  const left = Math.min(Math.max(from.left - frame.left, 10), frame.width - menu.offsetWidth - 10);
  const below = from.bottom - frame.top + 6;
  const fits = below + menu.offsetHeight < frame.height - 10;
  menu.style.left = `${Math.max(left, 6)}px`;
  menu.style.top = `${fits ? below : Math.max(from.top - frame.top - menu.offsetHeight - 6, 6)}px`;
}
