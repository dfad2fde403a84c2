// The form in which a field is corrected: lines for texts and tags, JSON for what has parts.

import { byId, list, words } from "./dom.js";

const JSON_FIELDS = new Set(["authors", "body", "quotes", "teasers", "weather", "images", "links", "accessible"]);
const LISTS = new Set(["authors", "tags", "body", "quotes", "teasers", "weather", "images", "links"]);
const HINTS = {
  tags: "One tag a line.",
  published: "ISO 8601 as the page has it: 2025-11-04, 2025-11-04T08:30:00+01:00.",
  modified: "ISO 8601 as the page has it: 2025-11-04, 2025-11-04T08:30:00+01:00.",
  page_date: "A day: 2025-11-04.",
  page_type: "article, live_blog, gallery, video, listing or other.",
  accessible: "true or false.",
  language: "Lower-case primary tag: en.",
  authors: 'JSON: [{"name": "Ana Ruiz", "url": null}]',
  body: 'JSON: [{"type": "paragraph", "text": "…", "level": null}]; type: paragraph, heading (with level 2–6), list_item, quote, code, table, caption.',
  quotes: "JSON: block, start and end count in the body shown here.",
};

export function toText(name, value) {
  if (value === null || value === undefined) return "";
  if (name === "tags") return list(value).map(words).join("\n");
  return JSON_FIELDS.has(name) || typeof value !== "string" ? JSON.stringify(value, null, 2) : value;
}

export function fromText(name, text) {
  if (name === "tags") return text.split("\n").map((line) => line.trim()).filter(Boolean);
  if (JSON_FIELDS.has(name)) return text.trim() === "" ? empty(name) : JSON.parse(text);
  return text.trim() === "" ? null : text.trim();
}

export const empty = (name) => (LISTS.has(name) ? [] : null);

// Opens the form; save(value) is called until it succeeds.
export function openEditor(name, value, save) {
  const dialog = byId("editor"), field = byId("editor-text"), problem = byId("editor-error");
  byId("editor-title").textContent = `Correct ${name}`;
  byId("editor-hint").textContent = HINTS[name] ?? (JSON_FIELDS.has(name) ? "JSON, in the record’s form." : "Plain text; empty where the page does not say.");
  field.value = toText(name, value);
  field.className = JSON_FIELDS.has(name) ? "code" : "";
  field.rows = Math.min(22, Math.max(3, field.value.split("\n").length + 1));
  problem.textContent = "";
  const keep = async (read) => {
    try {
      await save(read());
      dialog.close();
    } catch (error) {
      problem.textContent = error instanceof SyntaxError ? `This is no JSON: ${error.message}` : error.message;
    }
  };
  byId("editor-save").onclick = () => keep(() => fromText(name, field.value));
  byId("editor-null").onclick = () => keep(() => empty(name));
  byId("editor-cancel").onclick = () => dialog.close();
  field.onkeydown = (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) byId("editor-save").click();
  };
  dialog.showModal();
  field.focus();
}
