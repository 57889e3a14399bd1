/** The live stream of events; comes back by itself, and whoever listens looks afresh each time it opens. */

const LONGEST_WAIT_MS = 8000;

/** Listens for ever: `handlers[name](data)` for each event, `onOpen()` whenever the stream (re)opens, `onLost()` when it breaks. */
export function listen(handlers, onOpen, onLost) {
  let wait = 500;

  function open() {
    const source = new EventSource("/control/events");
    source.onopen = () => {
      wait = 500;
      onOpen();
    };
    source.onerror = () => {
      source.close();
      onLost();
      setTimeout(open, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    };
    for (const [name, handle] of Object.entries(handlers)) {
      source.addEventListener(name, (event) => handle(JSON.parse(event.data)));
    }
  }

  open();
}
