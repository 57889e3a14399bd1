"use strict";
const lost = document.getElementById("lost");
const figures = new EventSource(location.pathname + "/figures");
figures.onmessage = (event) => {
  const now = JSON.parse(event.data);
  document.getElementById("bar").value = now.percent;
  for (const [name, words] of Object.entries(now.words)) {
    const place = document.getElementById(name);
    if (place && place.textContent !== words) place.textContent = words;
  }
};
figures.onopen = () => { lost.hidden = true; };
figures.onerror = () => { lost.hidden = false; };
figures.addEventListener("end", () => { figures.close(); lost.hidden = true; });
