/** Calls to the sandbox's control API; a failure becomes an Error whose message can be shown as it is. */

async function call(method, path, body) {
  const options = { method, headers: {} };
  if (body instanceof FormData) options.body = body;
  else if (body !== undefined) {
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  let response;
  try {
    response = await fetch(`/control/${path}`, options);
  } catch {
    throw new Error("The sandbox does not answer. Is it still running?");
  }
  const text = await response.text();
  if (!response.ok) throw new Error(reason(text) || `The sandbox answered ${response.status}.`);
  return text ? JSON.parse(text) : null;
}

function reason(text) {
  try {
    const answer = JSON.parse(text);
    return answer.error ?? answer.description ?? "";
  } catch {
    return text.startsWith("<") ? "" : text.slice(0, 200);
  }
}

/** Every request the page makes. */
export const api = {
  state: () => call("GET", "state"),
  addPerson: (fields) => call("POST", "people", fields),
  changePerson: (id, fields) => call("PATCH", `people/${id}`, fields),
  messages: (id) => call("GET", `people/${id}/messages`),
  commands: (id) => call("GET", `people/${id}/commands`),
  send: (id, text, replyTo) => call("POST", `people/${id}/send`, { text, ...(replyTo ? { reply_to: replyTo } : {}) }),
  edit: (id, messageId, text) => call("POST", `people/${id}/edit`, { message_id: messageId, text }),
  remove: (id, messageId) => call("POST", `people/${id}/delete`, { message_id: messageId }),
  tap: (id, messageId, data) => call("POST", `people/${id}/tap`, { message_id: messageId, data }),
  resendTap: (id) => call("POST", `people/${id}/resend-tap`, {}),
  special: (id, kind, fields) => call("POST", `people/${id}/special`, { kind, ...fields }),
  advance: (seconds) => call("POST", "clock", { advance_seconds: seconds }),
  addFault: (fault) => call("POST", "faults", fault),
  clearFaults: () => call("DELETE", "faults"),
  upload(id, file, kind, fields = {}) {
    const form = new FormData();
    form.append("kind", kind);
    for (const [name, value] of Object.entries(fields)) if (value !== undefined && value !== "") form.append(name, value);
    form.append("file", file, file.name || kind);
    return call("POST", `people/${id}/upload`, form);
  },
};
