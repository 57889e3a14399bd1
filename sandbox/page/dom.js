/** Small builders for elements; text always goes in as text, never as markup. */

/** An element with properties (`on*` are listeners, `data` and `aria` are maps) and children; null children are skipped. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(node.dataset, value);
    else if (name === "aria") for (const [key, say] of Object.entries(value)) node.setAttribute(`aria-${key}`, say);
    else if (name in node && name !== "list" && name !== "role" && name !== "form") node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** A button with an accessible name; `children` are what is drawn. */
export function button(label, props, ...children) {
  return el("button", { type: "button", title: label, ...props, aria: { label, ...(props?.aria ?? {}) } }, ...children);
}

/** "1.4 MB" for a count of bytes. */
export function fileSize(bytes) {
  if (!Number.isFinite(bytes)) return "";
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** "1:05" for seconds. */
export function duration(seconds) {
  const whole = Math.max(0, Math.round(seconds || 0));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
