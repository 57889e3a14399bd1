/** Where a link in a chat leads: start links stay on this page, everything else opens in a new tab. */

/** The address as a URL, or null. */
export const parsed = (href) => (URL.canParse(href) ? new URL(href) : null);

/** The payload of a start link to this bot ("" without one), or null when the address is something else. */
export function startPayload(url, username) {
  if (!username) return null;
  const same = (name) => (name ?? "").toLowerCase() === username.toLowerCase();
  if (url.protocol === "tg:" && /resolve$/.test(url.host + url.pathname) && same(url.searchParams.get("domain"))) return url.searchParams.get("start") ?? "";
  const host = url.hostname.replace(/^www\./, "");
  if ((host === "t.me" || host === "telegram.me") && same(url.pathname.slice(1))) return url.searchParams.get("start") ?? "";
  return null;
}
