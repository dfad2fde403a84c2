// What the server knows: entries are read from it, decisions are written to it.

let token = "";

export class Refusal extends Error {}

async function answer(response) {
  let said;
  try {
    said = await response.json();
  } catch {
    throw new Refusal(`the server answered ${response.status}`);
  }
  if (!response.ok) throw new Refusal(said.error ?? `the server answered ${response.status}`);
  return said;
}

async function ask(path, options) {
  try {
    return await answer(await fetch(path, options));
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("the server does not answer; it was stopped, perhaps");
  }
}

export async function openSession() {
  const session = await ask("api/session");
  token = session.token;
  return session;
}

export const readEntry = (number) => ask(`api/entries/${number}`);

export const readContents = (start) => ask(`api/contents/${start}`);

export const act = (number, action, given = {}) =>
  ask(`api/entries/${number}/${action}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Newsspider-Token": token },
    body: JSON.stringify(given),
  });
