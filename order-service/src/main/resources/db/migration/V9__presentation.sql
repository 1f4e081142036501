-- What shipment-service told us is open for the shipments of an order.
CREATE TABLE order_incident (
    shipment_id uuid NOT NULL,
    incident_id uuid NOT NULL,
    PRIMARY KEY (shipment_id, incident_id)
);

CREATE TABLE presentation (
    id       uuid PRIMARY KEY,
    order_id uuid NOT NULL,
    fact     jsonb NOT NULL -- as it was recorded
);
CREATE INDEX presentation_order ON presentation (order_id, id);
