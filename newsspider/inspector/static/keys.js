// Keys: one letter a deed; none while something is typed or a dialog is open.

const DEEDS = {
  j: "nextField", k: "previousField", n: "nextPlace", p: "previousPlace", r: "rivals", a: "accept", e: "correct", u: "withdraw",
  A: "acceptRest", f: "fetch", g: "go", l: "contents", v: "pane", t: "theme", "?": "help", ArrowRight: "next", ArrowLeft: "previous",
};

export function listenToKeys(deeds, isReady) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat && /^[aeuAf]$/.test(event.key)) return;
    if (event.target.closest("input, textarea, select, dialog[open]") || document.querySelector("dialog[open]")) return;
    const deed = DEEDS[event.key];
    if (!deed || !isReady()) return;
    event.preventDefault();
    deeds[deed]();
  });
}
