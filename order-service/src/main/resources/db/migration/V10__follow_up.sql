CREATE TABLE milestone (
    order_id   uuid NOT NULL,
    milestone  text NOT NULL,
    owner      text,
    planned_on date,
    actual_on  date,
    overdue    boolean NOT NULL,
    PRIMARY KEY (order_id, milestone)
);
CREATE INDEX milestone_owner ON milestone (owner) WHERE actual_on IS NULL;
CREATE INDEX milestone_planned ON milestone (planned_on) WHERE actual_on IS NULL AND NOT overdue;

-- How far the shipments of an order are, as shipment-service told us.
CREATE TABLE followed_shipment (
    shipment_id uuid PRIMARY KEY,
    order_id    uuid NOT NULL,
    last_leg    integer NOT NULL,
    departed    boolean NOT NULL,
    delivered   boolean NOT NULL
);
CREATE INDEX followed_shipment_order ON followed_shipment (order_id);
