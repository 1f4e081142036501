// The D-ship story as a program tells it that knows nothing of this house but docs/api/openapi.yaml. Usage: node target/story.js URL
import createClient from 'openapi-fetch';
import type { paths } from './generated/api.js';

const url = process.argv[2] ?? 'http://localhost:8400';
const run = Date.now().toString(36).toUpperCase();

/** What an answer holds, or its problem with the code that a program acts on. */
function must<T>(answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.response.ok) return answer.data as T;
  throw new Error(`${answer.response.url}: ${JSON.stringify(answer.error)}`);
}

async function signIn(username: string) {
  const client = createClient<paths>({ baseUrl: url });
  const { accessToken } = must(await client.POST('/v1/tokens', { body: { username, password: 'gendan' } }));
  client.use({
    onRequest({ request }) {
      request.headers.set('Authorization', `Bearer ${accessToken}`);
      return request;
    },
  });
  return client;
}

/** What one service has done reaches the next in a moment. */
async function until<T>(what: string, ask: () => Promise<T>, wanted: (seen: T) => boolean): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const seen = await ask();
    if (wanted(seen)) return seen;
    if (Date.now() > end) throw new Error(`still not: ${what}; seen: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const merchandiser = await signIn('merchandiser');
const sales = await signIn('sales-a');
const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
const voyage = `TS${run}`;

const { id: customer } = must(await merchandiser.POST('/v1/customers', {
  body: {
    customerNo: `C-TS-${run}`, name: 'Hudson Interiors', category: 'A', language: 'en', timeZone: 'America/New_York',
    contacts: [{ name: 'Purchasing Desk', email: `ts-${run.toLowerCase()}@customer.example` }],
  },
}));
const { id: product } = must(await merchandiser.POST('/v1/products', {
  body: { productNo: `P-TS-${run}`, nameAndSpec: 'Ceiling panel 600 x 600 mm', unit: 'PCS' },
}));
const { id: order, number } = must(await sales.POST('/v1/orders', {
  body: {
    customerId: customer!, currency: 'USD', incoterm: 'FOB', namedPlace: 'Qingdao', paymentTerms: 'T/T 30 days',
    deliverBy: days(120).slice(0, 10), lines: [{ productId: product!, quantity: '1000', unit: 'PCS', unitPrice: '4.20' }],
  },
}));
must(await sales.POST('/v1/orders/{id}/confirm', { params: { path: { id: order! } } }));
console.log(`order ${number} is confirmed`);

const booking = await until('the booking is taken', () => merchandiser.POST('/v1/shipments', {
  body: {
    orderId: order!, transportMode: 'VESSEL', quantityAndSpec: '1000 PCS ceiling panels', deliveryPlace: 'New York',
    legs: [
      { vesselName: 'D', imo: '9074729', voyage, carrier: 'COSU', from: 'CNTAO', to: 'KRPUS', plannedDeparture: days(-1), plannedArrival: days(1) },
      { vesselName: 'Liberty Bridge', imo: '9319466', voyage: '014E', from: 'KRPUS', to: 'USNYC', plannedDeparture: days(3), plannedArrival: days(30) },
    ],
  },
}), (answer) => answer.response.ok);
const shipment = must(booking).id!;
must(await merchandiser.POST('/v1/shipments/{id}/departures', { params: { path: { id: shipment } }, body: { legNo: 1, at: days(-1) } }));

const { id: incident } = must(await merchandiser.POST('/v1/incidents', {
  body: {
    kind: 'COLLISION', imo: '9074729', vesselName: 'D', voyage, place: 'KRPUS', occurredAt: days(-1 / 24), severity: 'HIGH',
    source: 'notice of the shipowner',
  },
}));
const told = await until('the customer is told', async () =>
  must(await merchandiser.GET('/v1/cases', { params: { query: { incident: incident!, customer: customer! } } })).items?.[0],
  (found) => found?.status === 'TOLD');
console.log(`case ${told!.caseNo}: the customer was told`);

const demand = must(await until('the demand is taken', () => sales.POST('/v1/orders/{order}/demands', {
  params: { path: { order: order! } },
  body: { kind: 'FREIGHT_AND_CHARGES_INVOICE', shipmentIds: [shipment], amount: { amount: '1850.00', currency: 'USD' } },
}), (answer) => answer.response.ok)).id!;
const status = async () => must(await sales.GET('/v1/demands/{id}', { params: { path: { id: demand } } })).status;
await until('the demand is held', status, (seen) => seen === 'HELD');
console.log('the freight invoice is held');

must(await merchandiser.POST('/v1/cases/{id}/carrier-answers', {
  params: { path: { id: told!.id! } },
  body: { shipmentId: shipment, condition: 'SOUND', source: "carrier's agent at Busan" },
}));
await until('the case is settled', async () => {
  const { response } = await merchandiser.GET('/v1/cases/{id}', { params: { path: { id: told!.id! } } });
  return merchandiser.POST('/v1/cases/{id}/settle', {
    params: { path: { id: told!.id! }, header: { 'If-Match': response.headers.get('ETag')! } },
    body: { reason: 'CARGO_SOUND' },
  });
}, (answer) => answer.response.ok);
await until('the demand goes out by itself', status, (seen) => seen === 'ISSUED');
console.log('the case is settled, and the invoice has gone out by itself');
