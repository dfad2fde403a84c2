// The inspector: which entry and which field are looked at, and what buttons and keys do.

import { openContents } from "./contents.js";
import { act, openSession, readEntry } from "./desk.js";
import { byId, make } from "./dom.js";
import { openEditor } from "./editor.js";
import { drawRecord } from "./fields.js";
import { listenToKeys } from "./keys.js";
import { showNotice, showPane, startTheme, theme } from "./screen.js";

const state = { view: null, field: null, place: 0, turn: 0, shown: null, address: "" };

const fieldOf = (name) => state.view?.fields.find((field) => field.name === name);
const rowOf = (name) => byId("record").querySelector(`.field[data-field="${CSS.escape(name)}"]`);

async function open(number, { keep = null } = {}) {
  const turn = ++state.turn;
  document.body.classList.add("busy");
  try {
    const view = await readEntry(number);
    if (turn === state.turn) show(view, { keep, isNew: true });
  } catch (error) {
    showNotice(error.message);
  } finally {
    if (turn === state.turn) document.body.classList.remove("busy");
  }
}

function show(view, { keep = null, isNew = false } = {}) {
  state.view = view;
  byId("name").textContent = view.name;
  byId("about").textContent = [view.about.url ?? view.host, view.fixture].filter(Boolean).join("  ·  ");
  byId("about").title = byId("about").textContent;
  byId("number").value = view.number + 1;
  byId("count").textContent = `of ${view.count}`;
  byId("previous").disabled = view.number === 0;
  byId("next").disabled = view.number + 1 >= view.count;
  byId("accept-rest").hidden = !view.has_page;
  const place = byId("record").scrollTop;
  byId("record").replaceChildren(...drawRecord(view));
  byId("record").scrollTop = isNew ? 0 : place;
  history.replaceState(null, "", `#${view.number + 1}`);
  document.title = `${view.number + 1}/${view.count} ${view.name}`;
  showNotice(view.notice);
  if (isNew) showFrame(view);
  else if (keep !== null) return select(keep, { scroll: false, silent: true });
  select(keep ?? view.fields.find((field) => field.value !== null)?.name ?? null, { scroll: false });
}

function showFrame(view) {
  const frame = byId("frame");
  frame.hidden = !view.has_page;
  byId("absent").hidden = view.has_page;
  byId("absent").querySelector("p").replaceChildren(...(view.can_fetch
    ? ["The page itself is not here: the file holds its record only. Start with ", make("code", {}, "--pages DIR"), " where pages are saved, or"]
    : ["The page itself is not here, and no address is known."]));
  byId("fetch").hidden = !view.can_fetch;
}

// The frame is another origin: it can only be sent to a place, and shows it by :target.
function navigate(place) {
  const address = new URL(`page/${state.view.number}?theme=${theme()}`, location.href);
  address.hash = place || "top";
  state.shown = state.view.number;
  byId("frame").contentWindow.location.replace(address.href);
}

function select(name, { scroll = true, silent = false } = {}) {
  for (const row of byId("record").querySelectorAll(".field.selected")) row.classList.remove("selected");
  state.field = name;
  state.place = 0;
  const row = name === null ? null : rowOf(name);
  if (!row) return;
  row.classList.add("selected");
  row.focus({ preventScroll: true });
  if (scroll) row.scrollIntoView({ block: "nearest", behavior: "smooth" });
  if (!silent) showPlace(0);
}

function placesOf(field) {
  const parts = (field?.places ?? []).filter(([part]) => !/^c\d+$/.test(part));
  return [...new Set(parts.map(([, place]) => place))];
}

function showPlace(position) {
  const places = placesOf(fieldOf(state.field));
  if (!state.view?.has_page) return;
  if (places.length === 0) {
    if (state.shown !== state.view.number) navigate((state.address = ""));
    return;
  }
  state.place = (position + places.length) % places.length;
  navigate((state.address = places[state.place]));
}

function showPart(part) {
  const place = new Map(fieldOf(state.field)?.places ?? []).get(part);
  if (!place || !state.view.has_page) return;
  for (const node of byId("record").querySelectorAll(".part.shown")) node.classList.remove("shown");
  rowOf(state.field).querySelector(`.part[data-part="${CSS.escape(part)}"]`)?.classList.add("shown");
  state.address = place;
  showPane("page");
  navigate(place);
}

// A pane that was hidden could not be scrolled.
function turnTo(pane) {
  showPane(pane);
  if (state.view?.has_page) navigate(state.address);
}

function step(by) {
  const rows = [...byId("record").querySelectorAll(".field")];
  const at = rows.findIndex((row) => row.dataset.field === state.field);
  const row = rows[Math.max(0, Math.min(rows.length - 1, at + by))];
  if (row) select(row.dataset.field);
}

async function decide(action, name, given = {}) {
  const number = state.view.number;
  const view = await act(number, action, { field: name, ...given });
  if (state.view.number === number) show(view, { keep: name });
  if (!view.notice) showNotice(`${{ accept: "Accepted", correct: "Corrected", withdraw: "Not judged" }[action]}: ${name} — ${view.fixture ?? "no fixture"}`);
}

const told = (work) => async (...given) => {
  try {
    await work(...given);
  } catch (error) {
    showNotice(error.message);
  }
};

const deeds = {
  next: () => state.view.number + 1 < state.view.count && open(state.view.number + 1),
  previous: () => state.view.number > 0 && open(state.view.number - 1),
  nextField: () => step(1),
  previousField: () => step(-1),
  nextPlace: () => showPlace(state.place + 1),
  previousPlace: () => showPlace(state.place - 1),
  rivals: () => {
    const details = rowOf(state.field)?.querySelector(".rivals");
    if (details) details.open = !details.open;
  },
  accept: told(() => decide("accept", state.field)),
  withdraw: told(() => decide("withdraw", state.field)),
  correct: () => {
    const { name, value } = fieldOf(state.field);
    openEditor(name, value, (right) => decide("correct", name, { value: right }));
  },
  acceptRest: told(async () => {
    show(await act(state.view.number, "accept-rest"), { keep: state.field });
    if (!state.view.notice) showNotice(`Accepted: every field — ${state.view.fixture}`);
  }),
  fetch: told(async () => {
    if (!state.view.can_fetch) return;
    byId("fetch").disabled = true;
    showNotice("Fetching the page …");
    try {
      show(await act(state.view.number, "fetch"), { isNew: true });
    } finally {
      byId("fetch").disabled = false;
    }
  }),
  contents: told(() => openContents(state.view.number, state.view.count, open)),
  go: () => byId("number").select(),
  theme: () => {
    startTheme(true);
    if (state.view?.has_page) navigate(state.address);
  },
  pane: () => turnTo(),
  help: () => byId("help").showModal(),
};

// A frame that is sent on while it loads may stay where it was sent first: it is sent again, which to the same place loads nothing.
byId("frame").addEventListener("load", () => {
  if (state.view?.has_page && state.shown !== null) navigate(state.address);
});
byId("record").addEventListener("click", (event) => {
  const row = event.target.closest(".field");
  if (!row) return;
  const button = event.target.closest("button[data-act]"), part = event.target.closest(".part"), said = event.target.closest(".said");
  const isSame = row.dataset.field === state.field;
  if (button && button.dataset.act !== "show") {
    select(row.dataset.field, { scroll: false, silent: true });
    deeds[button.dataset.act]();
  } else if (said && fieldOf("quotes")) {
    select("quotes");
    showPart(said.dataset.quote);
  } else if (part) {
    if (!isSame) select(row.dataset.field, { scroll: false, silent: true });
    showPart(part.dataset.part);
  } else {
    if (!isSame || button) select(row.dataset.field, { scroll: false });
    if (button && placesOf(fieldOf(state.field)).length) turnTo("page");
  }
});
for (const [id, deed] of [["previous", "previous"], ["next", "next"], ["theme", "theme"], ["help-button", "help"], ["contents-button", "contents"], ["accept-rest", "acceptRest"], ["fetch", "fetch"]]) byId(id).addEventListener("click", () => deeds[deed]());
for (const tab of document.querySelectorAll(".tabs button")) tab.addEventListener("click", () => turnTo(tab.dataset.pane));
byId("number").addEventListener("change", () => {
  const number = Number.parseInt(byId("number").value, 10);
  if (number >= 1 && number <= state.view.count) open(number - 1);
  else byId("number").value = state.view.number + 1;
  byId("number").blur();
});
listenToKeys(deeds, () => state.view !== null && state.field !== null);
startTheme(false);

told(async () => {
  const { count } = await openSession();
  const wanted = Number.parseInt(location.hash.slice(1), 10);
  await open(wanted >= 1 && wanted <= count ? wanted - 1 : 0);
})();
