CREATE SEQUENCE demand_no;

-- Which shipments belong to an order, as shipment-service told us.
CREATE TABLE order_shipment (
    shipment_id uuid PRIMARY KEY,
    order_id    uuid NOT NULL
);
CREATE INDEX order_shipment_order ON order_shipment (order_id);

CREATE TABLE demand (
    id                uuid PRIMARY KEY,
    order_id          uuid NOT NULL,
    customer_id       uuid NOT NULL,
    request           jsonb NOT NULL, -- as it was asked for
    status            text NOT NULL,
    held_by           uuid[] NOT NULL,
    issued_at         timestamptz,
    override_by       text,
    override_reason   text,
    override_at       timestamptz,
    withdrawn_because text,
    version           bigint NOT NULL
);
CREATE INDEX demand_order ON demand (order_id, id);
CREATE INDEX demand_status ON demand (status, id);

CREATE TABLE demand_shipment (
    shipment_id uuid NOT NULL,
    demand_id   uuid NOT NULL,
    PRIMARY KEY (shipment_id, demand_id)
);

-- Sheet 13-11, the column that demands fill.
CREATE TABLE order_tracking_invoice (
    demand_id  uuid PRIMARY KEY,
    order_id   uuid NOT NULL,
    demand_no  text NOT NULL,
    overridden boolean NOT NULL
);
CREATE INDEX order_tracking_invoice_order ON order_tracking_invoice (order_id);
