-- What is known of how long each container is kept, and when somebody is to be warned next.
CREATE TABLE container_time (
    id           uuid PRIMARY KEY,
    shipment_id  uuid NOT NULL,
    container_no text NOT NULL,
    following    jsonb NOT NULL,
    warn_at      timestamptz
);
CREATE INDEX container_time_shipment ON container_time (shipment_id, container_no);
CREATE INDEX container_time_warn ON container_time (warn_at) WHERE warn_at IS NOT NULL;
