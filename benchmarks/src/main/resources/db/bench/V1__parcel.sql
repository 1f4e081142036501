-- A read model of the usual size.
CREATE TABLE parcel_list (
    id         uuid PRIMARY KEY,
    notes      int         NOT NULL,
    last_fact  text        NOT NULL,
    changed_at timestamptz NOT NULL,
    version    bigint      NOT NULL
);

-- A second one, for whoever keeps two.
CREATE TABLE parcel_sheet (LIKE parcel_list INCLUDING ALL);

-- As shipment-service has it.
CREATE TABLE affected_shipment (
    incident_id uuid NOT NULL,
    shipment_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    marked_at   timestamptz NOT NULL,
    closed_at   timestamptz,
    PRIMARY KEY (incident_id, shipment_id)
);
CREATE INDEX affected_shipment_shipment ON affected_shipment (shipment_id);

-- Streams of eight events, copied into the log before each round.
CREATE TABLE pristine (LIKE event);

-- Who cleans up when is chance in so short a run; the bench does it itself, for all alike.
ALTER TABLE event SET (autovacuum_enabled = false);
ALTER TABLE parcel_list SET (autovacuum_enabled = false);
ALTER TABLE parcel_sheet SET (autovacuum_enabled = false);
