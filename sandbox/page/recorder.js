/** Records a voice message with the computer's microphone. */

const KINDS = ["audio/ogg;codecs=opus", "audio/webm;codecs=opus", "audio/mp4"];

/** Starts recording; the answer's `stop()` gives {file, seconds} and `cancel()` throws the sound away. */
export async function record() {
  if (!navigator.mediaDevices?.getUserMedia || !window.MediaRecorder) throw new Error("No microphone here. A voice file can be attached instead.");
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    throw new Error("No microphone, or it is not allowed. A voice file can be attached instead.");
  }
  const mimeType = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind));
  const recorder = new MediaRecorder(stream, mimeType ? { mimeType } : {});
  const parts = [];
  const began = performance.now();
  recorder.addEventListener("dataavailable", (event) => parts.push(event.data));
  recorder.start();

  async function end() {
    const ended = new Promise((resolve) => recorder.addEventListener("stop", resolve, { once: true }));
    recorder.stop();
    await ended;
    for (const track of stream.getTracks()) track.stop();
  }

  return {
    seconds: () => (performance.now() - began) / 1000,
    cancel: end,
    async stop() {
      const seconds = Math.max(1, Math.round((performance.now() - began) / 1000));
      await end();
      const type = (recorder.mimeType || "audio/ogg").split(";")[0];
      return { file: new File(parts, `voice.${type.split("/")[1]}`, { type }), seconds };
    },
  };
}
