// Takes what Gendan sends and answers 204 once it is kept. WEBHOOK_SECRET is the whsec_… that was shown when the webhook was made,
// PORT where to listen (any free one when it is left out).
import { createServer } from "node:http";
import { Webhook } from "standardwebhooks";

const webhook = new Webhook(process.env.WEBHOOK_SECRET);
const taken = new Set(); // a real one keeps the ids in its database, in the transaction of what it does

const server = createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  const body = Buffer.concat(parts).toString("utf8"); // as it came: other spaces would be another signature
  let event;
  try {
    event = webhook.verify(body, request.headers);
  } catch (wrong) {
    console.log(`refused: ${wrong.message}`);
    response.writeHead(400).end();
    return;
  }
  const id = request.headers["webhook-id"];
  if (taken.has(id)) console.log(`again ${id}`);
  else console.log(`taken ${id} ${event.position ?? "test"} ${event.type}`);
  taken.add(id);
  response.writeHead(204).end();
});

server.listen(Number(process.env.PORT ?? 0), "127.0.0.1", () => console.log(`listening ${server.address().port}`));
