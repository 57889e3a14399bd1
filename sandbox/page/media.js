/** What a message carries besides text: pictures, players, files, places, people. */

import { button, duration, el, fileSize } from "./dom.js";
import { icon } from "./icons.js";

const PICTURES = new Set(["photo", "sticker"]);
const FILMS = new Set(["video", "animation", "video_note"]);
const DICE = ["⚀", "⚁", "⚂", "⚃", "⚄", "⚅"];

/** The element for one message's media, or null. */
export function mediaView(message, act) {
  const media = message.media;
  if (!media) return special(message);
  if (PICTURES.has(media.kind)) return picture(media, message, act);
  if (FILMS.has(media.kind)) return film(media, message);
  if (media.kind === "voice" || media.kind === "audio") return player(media);
  return file(media);
}

/** Several messages of one album as a mosaic (pictures and films) or a stack (files). */
export function albumView(messages, act) {
  const visual = messages.every((message) => PICTURES.has(message.media?.kind) || FILMS.has(message.media?.kind));
  const kind = visual ? `mosaic of-${Math.min(messages.length, 10)}` : "stack";
  return el("div", { className: `album ${kind}`, role: "group", aria: { label: `Album of ${messages.length}` } }, messages.map((message) => mediaView(message, act)));
}

function picture(media, message, act) {
  const name = message.text ? `Photo: ${message.text.slice(0, 80)}` : "Photo";
  const image = el("img", { src: media.url, alt: "", loading: "lazy", decoding: "async" });
  const view = button(name, { className: `picture ${media.kind}`, title: "", onclick: () => act.view(media, name) }, image);
  image.addEventListener("error", () => view.replaceWith(file(media)), { once: true });
  return view;
}

function film(media, message) {
  const label = message.text ? `Video: ${message.text.slice(0, 80)}` : "Video";
  const silent = media.kind === "animation";
  const view = el("video", { className: `film ${media.kind}`, src: media.url, controls: !silent, loop: silent, muted: silent, preload: "metadata", playsInline: true, aria: { label } });
  view.addEventListener("error", () => view.replaceWith(file(media)), { once: true });
  return view;
}

function file(media) {
  const name = media.name || media.kind || "file";
  const note = [fileSize(media.size), media.mime].filter(Boolean).join(" · ");
  return el("a", { className: "file", href: media.url, download: name, aria: { label: `File ${name}, ${note}` } },
    el("span", { className: "badge" }, icon("file")),
    el("span", { className: "about" }, el("span", { className: "name", dir: "auto" }, name), el("span", { className: "note" }, note)));
}

function player(media) {
  const sound = el("audio", { src: media.url, preload: "metadata" });
  const known = media.duration || 0;
  const total = () => (Number.isFinite(sound.duration) ? sound.duration : known);
  const track = el("input", { type: "range", min: 0, max: 1000, value: 0, aria: { label: "Position" } });
  const time = el("span", { className: "note" }, duration(known));
  const play = button("Play", { className: "badge" }, icon("play"));
  const label = (words, drawing) => {
    play.setAttribute("aria-label", words);
    play.title = words;
    play.replaceChildren(icon(drawing));
  };
  const draw = () => {
    const share = total() ? sound.currentTime / total() : 0;
    track.value = share * 1000;
    track.style.setProperty("--played", `${share * 100}%`);
    time.textContent = duration(sound.currentTime || total());
  };
  play.addEventListener("click", () => (sound.paused ? sound.play().catch(() => label("This sound cannot be played here", "stop")) : sound.pause()));
  track.addEventListener("input", () => {
    sound.currentTime = (track.value / 1000) * total();
  });
  for (const name of ["timeupdate", "loadedmetadata", "ended"]) sound.addEventListener(name, draw);
  sound.addEventListener("play", () => label("Pause", "pause"));
  sound.addEventListener("pause", () => label("Play", "play"));
  const title = media.kind === "audio" && media.name ? el("span", { className: "name", dir: "auto" }, media.name) : null;
  return el("div", { className: "player", role: "group", aria: { label: media.kind === "voice" ? "Voice message" : "Sound" } }, play, el("span", { className: "about" }, title, track, time), sound);
}

/** The kind of a message that carries no file but something else, or "". */
export const specialKind = (message) => ["venue", "location", "contact", "poll", "dice"].find((kind) => message[kind]) ?? "";

/** Things without a file: a place, a person, a vote, a die; a kind unknown here says so. */
function special(message) {
  const kind = specialKind(message);
  const it = message[kind];
  if (kind === "venue") return card("location", it.title, it.address);
  if (kind === "location") return card("location", "Location", `${it.latitude.toFixed(4)}, ${it.longitude.toFixed(4)}`);
  if (kind === "contact") return card("contact", [it.first_name, it.last_name].filter(Boolean).join(" "), it.phone_number);
  if (kind === "poll") return card("poll", it.question, it.options.map((option) => option.text).join(" · "));
  if (kind === "dice") return el("span", { className: "die", role: "img", aria: { label: `Die: ${it.value}` } }, DICE[it.value - 1] ?? DICE[0]);
  return message.text ? null : el("span", { className: "note" }, "A kind of message this page cannot draw");
}

function card(drawing, title, note) {
  return el("div", { className: "file" }, el("span", { className: "badge" }, icon(drawing)),
    el("span", { className: "about" }, el("span", { className: "name", dir: "auto" }, title), el("span", { className: "note", dir: "auto" }, note)));
}
