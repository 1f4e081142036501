-- What goes, or went, with which shipment of an order.
CREATE TABLE dispatch (
    order_id    uuid NOT NULL,
    shipment_id uuid NOT NULL,
    status      text NOT NULL,
    loads       jsonb NOT NULL, -- line numbers and quantities
    missing     jsonb NOT NULL, -- what the check before shipment had not found
    despite     text,
    released_by text,
    released_at timestamptz,
    shipped_at  timestamptz,
    PRIMARY KEY (order_id, shipment_id)
);
