-- Until when claims against carriers can be made, stage by stage, as it was assessed last.
CREATE TABLE transport_deadline (
    shipment_id uuid PRIMARY KEY,
    dates       jsonb NOT NULL,
    version     bigint NOT NULL
);
