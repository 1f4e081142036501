-- Up to where the feed was looked through for what concerns customers. A replica of before, which goes on while this is brought in,
-- knows nothing of it: what it puts into the feed is found by the next that does.
ALTER TABLE feed_position ADD COLUMN numbered bigint NOT NULL DEFAULT 0;
UPDATE feed_position SET numbered = last;

-- Which customer an order is of: most of what is said of an order later names the order alone.
CREATE TABLE order_customer (
    order_id    uuid PRIMARY KEY,
    customer_id uuid NOT NULL
);

-- What customers' systems are given, each under numbers of its own that begin at 1 and have no gaps. They are given out by whoever
-- holds feed_position, so they follow the commits too; an event of an order that nobody knew yet gets the next one when it is known.
CREATE TABLE customer_event (
    customer_id uuid   NOT NULL,
    number      bigint NOT NULL,
    position    bigint NOT NULL UNIQUE REFERENCES feed,
    PRIMARY KEY (customer_id, number)
);

-- What was said before this table was there. The types are those that were open on that day.
INSERT INTO order_customer
SELECT order_ids[1], customer_id FROM feed WHERE type = 'io.gendan.order.OrderPlaced.v1' AND customer_id IS NOT NULL
ON CONFLICT DO NOTHING;

INSERT INTO customer_event
SELECT customer_id, row_number() OVER (PARTITION BY customer_id ORDER BY position), position
FROM (
    SELECT f.position, coalesce(f.customer_id, o.customer_id) AS customer_id
    FROM feed f LEFT JOIN order_customer o ON o.order_id = f.order_ids[1]
    WHERE f.type IN (
        'io.gendan.order.OrderPlaced.v1', 'io.gendan.order.OrderAmended.v1', 'io.gendan.order.OrderConfirmed.v1',
        'io.gendan.order.OrderCancelled.v1', 'io.gendan.invoice.InvoiceIssued.v1', 'io.gendan.invoice.PaymentReceived.v1',
        'io.gendan.invoice.PaymentReversed.v1', 'io.gendan.invoice.CreditNoteIssued.v1', 'io.gendan.invoice.InvoiceVoided.v1',
        'io.gendan.followup.ProductionStatusChanged.v1', 'io.gendan.document.DocumentSent.v1',
        'io.gendan.document.DocumentConfirmed.v1', 'io.gendan.document.DocumentFiled.v1', 'io.gendan.dispatch.GoodsShipped.v1',
        'io.gendan.shipment.ShipmentBooked.v1', 'io.gendan.shipment.ShipmentDeparted.v1',
        'io.gendan.shipment.ShipmentArrived.v1', 'io.gendan.shipment.ShipmentDepartureTakenBack.v1',
        'io.gendan.shipment.ShipmentArrivalTakenBack.v1', 'io.gendan.shipment.ShipmentDelivered.v1',
        'io.gendan.shipment.ShipmentRolledOver.v1', 'io.gendan.shipment.ConnectionMissed.v1',
        'io.gendan.shipment.ConnectionHeld.v1', 'io.gendan.shipment.ShipmentDelayed.v1',
        'io.gendan.container-time.FreeTimeEnding.v1', 'io.gendan.complaint.CustomerTold.v1',
        'io.gendan.complaint.ComplaintLogged.v1', 'io.gendan.complaint.ComplaintHandled.v1',
        'io.gendan.complaint.ComplaintClosed.v1', 'io.gendan.complaint.ComplaintEnded.v1',
        'io.gendan.complaint.ComplaintReopened.v1')) known
WHERE customer_id IS NOT NULL;
