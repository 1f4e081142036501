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

-- What our own people said of departures and arrivals, as an event of Track & Trace 3.0.
CREATE TABLE own_word (
    id          uuid PRIMARY KEY,
    shipment_id uuid NOT NULL,
    code        text NOT NULL,
    classifier  text NOT NULL,
    at          timestamptz NOT NULL,
    place       text NOT NULL,
    imo         text,
    voyage      text NOT NULL,
    updated_at  timestamptz NOT NULL,
    body        jsonb NOT NULL
);
CREATE INDEX own_word_shipment ON own_word (shipment_id);

-- What is known of our shipments in Track & Trace: carriers' events that are about one, and our own words.
CREATE VIEW tnt_event AS
    SELECT id, standard, originator, event_id, coalesce(updated_at, taken_at) AS updated_at, retracted, type, code, classifier, at,
           place, mode, imo, voyages, container_no, keys, reasons, remark, body
    FROM carrier_event WHERE EXISTS (SELECT FROM carrier_event_shipment AS link WHERE link.event_id = carrier_event.id)
    UNION ALL
    SELECT id, 'TNT_3_0', 'GENDAN', id::text, updated_at, false, 'TRANSPORT', code, classifier, at,
           place, NULL, imo, ARRAY[voyage], NULL, '{}', '{}', NULL, body
    FROM own_word;
CREATE VIEW tnt_event_shipment AS
    SELECT event_id, shipment_id FROM carrier_event_shipment UNION ALL SELECT id, shipment_id FROM own_word;

-- Who wants to be called with which of them. secret signs what they are sent, in Base64.
CREATE TABLE tnt_subscription (
    id           uuid PRIMARY KEY,
    owner        text NOT NULL,
    callback_url text NOT NULL,
    wanted       jsonb NOT NULL,
    secret       text NOT NULL,
    failures     int NOT NULL DEFAULT 0,
    next_at      timestamptz NOT NULL DEFAULT '-infinity'
);
CREATE TABLE tnt_news (
    no       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id uuid NOT NULL
);
CREATE TABLE tnt_delivery (
    subscription_id uuid NOT NULL REFERENCES tnt_subscription ON DELETE CASCADE,
    event_id        uuid NOT NULL,
    updated_at      timestamptz NOT NULL,
    no              bigint GENERATED ALWAYS AS IDENTITY,
    delivered_at    timestamptz,
    PRIMARY KEY (subscription_id, event_id, updated_at)
);
CREATE INDEX tnt_delivery_waiting ON tnt_delivery (subscription_id, no) WHERE delivered_at IS NULL;
