-- Until when claims against the carriers of a shipment can be made, as shipment-service said it last.
CREATE TABLE transport_times (
    shipment_id uuid PRIMARY KEY,
    stages      jsonb NOT NULL,
    said_at     timestamptz NOT NULL
);
