// A field's value as a reader wants it; whatever has another form is shown as JSON.

import { isObject, list, make, percent, words } from "./dom.js";

const nothing = () => make("span", { class: "nothing" }, "the page does not say");
const note = (text, kind = "note") => (text === null || text === undefined || text === "" ? null : make("span", { class: kind }, words(text)));
const part = (path, tag, kind, ...children) => make(tag, { class: `${kind} part`, data: { part: path } }, ...children);

const MOST = 200;
const TAGS = new Map([["heading", "h4"], ["quote", "blockquote"], ["code", "pre"], ["table", "pre"]]);

function many(items, draw) {
  const shown = items.slice(0, MOST).map(draw);
  if (items.length > MOST) shown.push(make("p", { class: "note" }, `and ${items.length - MOST} more`));
  return shown;
}

function text(value) {
  return [words(value)];
}

function moment(value) {
  const when = typeof value === "string" ? /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2}))?(?:\.\d+)?(.*))?$/.exec(value) : null;
  if (!when) return text(value);
  const day = new Date(`${when[1]}T00:00:00Z`);
  const spoken = Number.isNaN(day.getTime()) ? when[1] : day.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return [spoken, when[2] ? ` · ${when[2]}` : null, note(value, "note raw")];
}

function authors(value) {
  return many(list(value), (author, number) =>
    part(String(number), "div", "author", make("strong", {}, words(author?.name ?? author)), note(author?.url, "note raw")));
}

function tags(value) {
  return [make("div", { class: "chips" }, ...many(list(value), (tag, number) => part(String(number), "span", "chip", words(tag))))];
}

function body(value, record) {
  const spans = said(record.quotes);
  return many(list(value), (block, number) => {
    if (!isObject(block)) return make("p", {}, words(block));
    return part(String(number), TAGS.get(block.type) ?? "p", `block block-${/^[a-z_]+$/.test(block.type) ? block.type : "other"}`, ...withQuotes(words(block.text), spans.get(number) ?? []));
  });
}

function said(quotes) {
  const spans = new Map();
  for (const [number, quote] of list(quotes).entries()) {
    for (const span of [quote, ...list(quote?.continued)]) {
      if (!isObject(span) || !Number.isInteger(span.block)) continue;
      if (!spans.has(span.block)) spans.set(span.block, []);
      spans.get(span.block).push({ start: span.start, end: span.end, number });
    }
  }
  return spans;
}

// Offsets count code points, JavaScript's strings count halves of some.
function withQuotes(text, spans) {
  const points = Array.from(text);
  const pieces = [];
  let place = 0;
  for (const { start, end, number } of spans.sort((one, other) => one.start - other.start)) {
    if (!(start >= place && end > start)) continue;
    pieces.push(points.slice(place, start).join(""));
    pieces.push(make("q", { class: "said", data: { quote: number } }, points.slice(start, end).join("")));
    place = end;
  }
  pieces.push(points.slice(place).join(""));
  return pieces;
}

function quotes(value) {
  return many(list(value), (quote, number) => {
    const who = [quote?.role, quote?.organization].filter(Boolean).map(words).join(", ");
    const more = [quote?.cue && `“${words(quote.cue)}”`, quote?.kind, percent(quote?.score)].filter(Boolean).map(words).join(" · ");
    return part(String(number), "figure", "quote",
      make("blockquote", {}, words(quote?.text ?? quote)),
      make("figcaption", {}, make("strong", {}, quote?.speaker ? words(quote.speaker) : "nobody named"), who ? `, ${who}` : null, note(more)));
  });
}

function teasers(value) {
  return many(list(value), (block, number) =>
    make("div", { class: "teasers" },
      part(String(number), "div", "label", make("strong", {}, block?.label ? words(block.label) : "no heading"), note(block?.place)),
      make("ol", {}, ...many(list(block?.items), (item, position) =>
        part(`${number}.${position}`, "li", "teaser", words(item?.title ?? item), note(item?.published), item?.summary ? make("p", {}, words(item.summary)) : null)))));
}

function weather(value) {
  return [make("div", { class: "readings" }, ...many(list(value), (reading, number) => {
    const unit = reading?.unit ? `°${words(reading.unit)}` : "";
    const rest = [reading?.condition, reading?.high !== null && reading?.high !== undefined && `high ${words(reading.high)}`,
      reading?.low !== null && reading?.low !== undefined && `low ${words(reading.low)}`,
      reading?.humidity_pct !== null && reading?.humidity_pct !== undefined && `${words(reading.humidity_pct)} % humidity`,
      reading?.wind_kmh !== null && reading?.wind_kmh !== undefined && `wind ${words(reading.wind_kmh)} km/h`,
      list(reading?.forecast).length > 0 && `${reading.forecast.length} days ahead`].filter(Boolean).map(words).join(" · ");
    return part(String(number), "div", "reading", make("b", {}, `${words(reading?.temperature ?? "–")}${unit}`), make("span", {}, words(reading?.location ?? "no place")), note(rest));
  }))];
}

function images(value) {
  return many(list(value), (image, number) =>
    part(String(number), "div", "picture", note(image?.lead ? "lead" : null, "chip"), image?.caption ? words(image.caption) : image?.alt ? words(image.alt) : null, note(image?.credit), note(image?.url ?? image, "note raw")));
}

function links(value) {
  return many(list(value), (link, number) => part(String(number), "div", "link", words(link?.text ?? link), note(link?.internal ? "same site" : null), note(link?.url, "note raw")));
}

const WAYS = { published: moment, modified: moment, page_date: moment, authors, tags, body, quotes, teasers, weather, images, links };
const LISTS = new Set(["authors", "tags", "body", "quotes", "teasers", "weather", "images", "links"]);

export const isEmpty = (value) => value === null || value === undefined || (Array.isArray(value) && value.length === 0);

export function drawValue(name, value, record) {
  if (isEmpty(value)) return [nothing()];
  if (LISTS.has(name) && !Array.isArray(value)) return text(value);
  return (WAYS[name] ?? text)(value, record);
}
