// The list of entries: their titles, so many at a time.

import { readContents } from "./desk.js";
import { byId, make } from "./dom.js";

export async function openContents(current, count, open) {
  const list = byId("contents-list"), dialog = byId("contents");
  list.replaceChildren();
  const add = async (start) => {
    const { titles } = await readContents(start);
    const rows = titles.map((title, at) =>
      make("li", { value: start + at + 1 }, make("button", { class: start + at === current ? "current" : null, onclick: () => { dialog.close(); open(start + at); } }, title)));
    list.append(...rows);
    const rest = count - start - titles.length;
    byId("contents-more").hidden = rest <= 0 || titles.length === 0;
    byId("contents-more").textContent = `${rest} more`;
    byId("contents-more").onclick = () => add(start + titles.length);
  };
  await add(Math.max(0, current - (current % 100)));
  dialog.showModal();
  list.querySelector(".current")?.scrollIntoView({ block: "center" });
  list.querySelector(".current")?.focus();
}
