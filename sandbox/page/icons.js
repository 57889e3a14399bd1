/** The page's own line icons, drawn on a 24 grid. */

const PATHS = {
  add: "M12 5v14M5 12h14",
  attach: "M20 11.5 12.4 19a5 5 0 0 1-7-7L13 4.3a3.3 3.3 0 0 1 4.7 4.7l-7.5 7.5a1.7 1.7 0 0 1-2.4-2.4l6.9-6.9",
  back: "M19 12H5m6-6-6 6 6 6",
  check: "m5 12.5 4.5 4.5L19 7.5",
  clock: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2",
  close: "M6 6l12 12M18 6 6 18",
  commands: "M14.5 5 9.5 19",
  contact: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5",
  copy: "M9 9h10v11H9zM6 15H5V4h10v2",
  dice: "M5 5h14v14H5zM9 9h.01M15 9h.01M12 12h.01M9 15h.01M15 15h.01",
  down: "M12 5v14m6-6-6 6-6-6",
  edit: "M4 20h4L19 9l-4-4L4 16v4ZM13 7l4 4",
  external: "M8 16 17 7M9.5 7H17v7.5",
  file: "M7 3.5h7l4 4v13H7zM14 3.5v4h4",
  keyboard: "M3.5 7h17v10h-17zM7 10.5h.01M10.3 10.5h.01M13.7 10.5h.01M17 10.5h.01M8 14h8",
  location: "M12 21c4-4.5 6.5-7.8 6.5-11a6.5 6.5 0 1 0-13 0c0 3.2 2.5 6.5 6.5 11ZM12 8a2.2 2.2 0 1 0 0 4.4A2.2 2.2 0 0 0 12 8Z",
  mic: "M12 4a2.7 2.7 0 0 0-2.7 2.7v5a2.7 2.7 0 0 0 5.4 0v-5A2.7 2.7 0 0 0 12 4ZM6 11.5a6 6 0 0 0 12 0M12 17.5V21",
  more: "M12 6h.01M12 12h.01M12 18h.01",
  pause: "M9 6v12M15 6v12",
  photo: "M4 6h16v13H4zM4 16l4.5-4.5 4 4 3-3L20 17M15.5 9.5h.01",
  play: "M8.5 5.5v13l10-6.5z",
  poll: "M6 19v-6M12 19V5M18 19v-9",
  repeat: "M5 11a7 7 0 0 1 12-4.5L19.5 9M19.5 4.5V9H15M19 13a7 7 0 0 1-12 4.5L4.5 15M4.5 19.5V15H9",
  reply: "M10 7 4.5 12 10 17M5 12h8.5a6 6 0 0 1 6 6",
  send: "M12 19V5.5M6 11l6-6 6 6",
  stop: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM6.5 6.5l11 11",
  tools: "M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4",
  trash: "M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7",
};

/** An icon by name; decorative, so the button around it carries the words. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon", `icon-${name}`);
  const path = document.createElementNS(svg.namespaceURI, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
