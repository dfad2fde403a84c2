// What surrounds the record: the theme, the pane on a narrow screen, and a line of notice.

import { byId } from "./dom.js";

const THEMES = ["auto", "light", "dark"];
const KEY = "newsspider-theme";
let chosen = "auto";
let timer = 0;

export const theme = () => chosen;

export function startTheme(turn) {
  try {
    chosen = localStorage.getItem(KEY) ?? chosen;
    if (turn) localStorage.setItem(KEY, (chosen = THEMES[(THEMES.indexOf(chosen) + 1) % THEMES.length]));
  } catch {
    if (turn) chosen = THEMES[(THEMES.indexOf(chosen) + 1) % THEMES.length];
  }
  if (!THEMES.includes(chosen)) chosen = "auto";
  document.documentElement.dataset.theme = chosen;
  if (turn) showNotice(`Theme: ${{ auto: "as the system", light: "light", dark: "dark" }[chosen]}`);
}

export function showPane(name) {
  const panes = document.querySelector(".panes");
  panes.dataset.pane = name ?? (panes.dataset.pane === "record" ? "page" : "record");
  for (const tab of document.querySelectorAll(".tabs button")) tab.toggleAttribute("data-on", tab.dataset.pane === panes.dataset.pane);
}

export function showNotice(text) {
  const notice = byId("notice");
  clearTimeout(timer);
  notice.textContent = text ?? "";
  notice.hidden = !text;
  if (text) timer = setTimeout(() => { notice.hidden = true; }, 6000);
}

showPane("record");
