// Elements made by hand: text never becomes markup, whatever a record holds.

export const byId = (id) => document.getElementById(id);

export function make(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "class") node.className = value;
    else if (name === "data") Object.assign(node.dataset, value);
    else if (name === "onclick") node.addEventListener("click", value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export const words = (value) => (typeof value === "string" ? value : JSON.stringify(value));

export const list = (value) => (Array.isArray(value) ? value : []);

export const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

export function percent(score) {
  return typeof score === "number" ? `${(score * 100).toFixed(score < 0.9995 && score > 0 ? 1 : 0)} %` : null;
}
