-- What carriers said: each event in its newest version. updated_at is null where it was taken back for ever.
CREATE TABLE carrier_event (
    id           uuid PRIMARY KEY,
    standard     text NOT NULL,
    originator   text NOT NULL,
    event_id     text NOT NULL,
    updated_at   timestamptz,
    retracted    boolean NOT NULL,
    digest       text NOT NULL,
    type         text,
    code         text,
    classifier   text,
    at           timestamptz,
    place        text,
    mode         text,
    imo          text,
    voyages      text[] NOT NULL,
    container_no text,
    keys         text[] NOT NULL,
    reasons      text[] NOT NULL,
    remark       text,
    flags        jsonb NOT NULL,
    body         jsonb NOT NULL,
    taken_at     timestamptz NOT NULL,
    version      bigint NOT NULL
) WITH (fillfactor = 90);
CREATE INDEX carrier_event_keys ON carrier_event USING gin (keys);

-- Which events are about which shipments; leg_no where one tells of a leg's departure or arrival, else 0.
CREATE TABLE carrier_event_shipment (
    event_id    uuid NOT NULL,
    shipment_id uuid NOT NULL,
    leg_no      int  NOT NULL,
    PRIMARY KEY (shipment_id, event_id)
);
CREATE INDEX carrier_event_shipment_event ON carrier_event_shipment (event_id);

-- What waits to be matched: an event, a shipment, or a pair of both.
CREATE TABLE matching_due (
    no          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id    uuid,
    shipment_id uuid,
    not_before  timestamptz NOT NULL DEFAULT '-infinity'
);

-- What a shipment can be recognised by, in the form in which carriers' events have it.
CREATE VIEW shipment_key AS
    SELECT shipment_id, kind || ':' || upper(regexp_replace(value, '[^A-Za-z0-9]', '', 'g')) AS key FROM shipment_reference
    UNION ALL
    SELECT shipment_id, 'CONTAINER:' || container_no FROM shipment_container
    UNION ALL
    SELECT shipment_id, 'VOYAGE:' || imo || '/' || voyage FROM shipment_leg WHERE imo IS NOT NULL;
CREATE INDEX shipment_reference_key ON shipment_reference ((kind || ':' || upper(regexp_replace(value, '[^A-Za-z0-9]', '', 'g'))));
CREATE INDEX shipment_container_key ON shipment_container (('CONTAINER:' || container_no));
CREATE INDEX shipment_leg_key ON shipment_leg (('VOYAGE:' || imo || '/' || voyage)) WHERE imo IS NOT NULL;
