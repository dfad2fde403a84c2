// The record: one row a field, with its proof, its runners-up, and what was decided.

import { list, make, percent, words } from "./dom.js";
import { drawValue, isEmpty } from "./values.js";

const NAMES = { page_date: "Page date", page_type: "Page type", accessible: "Free to read" };
const LARGE = new Set(["headline", "standfirst", "body"]);
const CLOSED = new Set(["links", "images"]);

const spoken = (name) => NAMES[name] ?? name[0].toUpperCase() + name.slice(1).replace("_", " ");

export function drawRecord(view) {
  const record = Object.fromEntries(view.fields.map((field) => [field.name, field.value]));
  const told = view.fields.filter((field) => !isEmpty(field.value));
  const untold = view.fields.filter((field) => isEmpty(field.value));
  return [
    view.problem ? make("p", { class: "problem" }, view.problem) : null,
    ...Object.entries(view.failures).map(([name, error]) => make("p", { class: "problem" }, `${name} crashed over this page: ${error}`)),
    ...told.map((field) => drawField(field, record, view)),
    untold.length && !view.problem ? make("h2", { class: "rest" }, "The page does not say") : null,
    ...(view.problem ? [] : untold.map((field) => drawField(field, record, view))),
  ].filter(Boolean);
}

function drawField(field, record, view) {
  const size = isEmpty(field.value) ? "empty" : LARGE.has(field.name) ? "large" : "";
  const value = make("div", { class: "value" }, ...drawValue(field.name, field.value, record).filter((node) => node !== null));
  const isLong = CLOSED.has(field.name) && list(field.value).length > 3;
  return make("article", { class: `field f-${field.name} ${size}`, data: { field: field.name }, tabindex: "-1" },
    make("header", {},
      make("button", { class: "name", data: { act: "show" }, title: field.places.length ? "Show on the page" : "Not shown on the page" }, spoken(field.name)),
      drawProof(field.proof),
      drawJudgement(field.judgement)),
    make("div", { class: "content" },
      isLong ? make("details", {}, make("summary", {}, `${field.value.length} ${field.name}`), value) : value,
      field.changed ? drawOther("Comes out now", field.name, field.now, record) : null,
      field.judgement && !field.judgement.agrees ? drawOther(`Expected (${field.judgement.by ?? "nobody"})`, field.name, field.judgement.expected, record) : null,
      drawRivals(field, record)),
    view.has_page || view.kind === "page" ? drawActions(field.judgement) : null);
}

function drawProof(proof) {
  if (!proof) return null;
  const share = typeof proof.score === "number" ? make("span", { class: "score", title: "Measured precision of the rule" }, make("meter", { min: 0, max: 1, value: Math.max(0, Math.min(1, proof.score)) }), percent(proof.score)) : null;
  return make("div", { class: "proof", title: proof.where ?? "no single place" }, make("span", { class: "rule" }, words(proof.rule)), make("span", { class: "source" }, words(proof.source)), share);
}

function drawJudgement(judgement) {
  if (!judgement) return null;
  const kind = judgement.agrees ? (judgement.by === "hand" ? "right" : "machine") : "wrong";
  const text = judgement.agrees ? (judgement.by === "hand" ? "✓ by hand" : `as by ${words(judgement.by ?? "nobody")}`) : "✗ differs";
  return make("span", { class: `judgement ${kind}` }, text);
}

function drawOther(title, name, value, record) {
  return make("div", { class: "other" }, make("h3", {}, title), make("div", { class: "value" }, ...drawValue(name, value, { ...record, [name]: value }).filter((node) => node !== null)));
}

function drawRivals(field, record) {
  if (!field.rivals.length) return null;
  const rows = field.rivals.map((rival, number) => {
    const place = `c${number + 1}`;
    return make("li", { class: field.places.some(([part]) => part === place) ? "part rival" : "rival", data: { part: place } }, drawProof(rival), make("div", { class: "value" }, ...brief(field.name, rival.value, record)));
  });
  return make("details", { class: "rivals" }, make("summary", {}, rows.length === 1 ? "1 runner-up" : `${rows.length} runners-up`), make("ol", {}, ...rows));
}

function brief(name, value, record) {
  return drawValue(name, value, { ...record, quotes: [] }).filter((node) => node !== null).slice(0, 4);
}

function drawActions(judgement) {
  const isRight = judgement?.by === "hand" && judgement.agrees;
  return make("div", { class: "actions" },
    make("button", { data: { act: "accept" }, title: "This value is right (a)", disabled: isRight }, isRight ? "Accepted" : "Accept"),
    make("button", { data: { act: "correct" }, title: "Say what is right (e)" }, "Correct"),
    judgement ? make("button", { data: { act: "withdraw" }, title: "Not judged (u)" }, "Undo") : null);
}
