CREATE SEQUENCE shipment_no;
CREATE SEQUENCE incident_no;

-- What order-service has told us of its orders. Filled by messages, not by our own log.
CREATE TABLE known_order (
    order_id        uuid PRIMARY KEY,
    order_no        text NOT NULL,
    customer_id     uuid NOT NULL,
    customer_name   text NOT NULL,
    language        text NOT NULL,
    incoterm        text NOT NULL,
    named_place     text NOT NULL,
    delay_threshold text NOT NULL,
    cancelled       boolean NOT NULL DEFAULT false
);

CREATE TABLE shipment (
    id                uuid PRIMARY KEY,
    shipment_no       text NOT NULL UNIQUE,
    order_id          uuid NOT NULL,
    order_no          text NOT NULL,
    customer_id       uuid NOT NULL,
    contract_no       text,
    transport_mode    text NOT NULL,
    quantity_and_spec text,
    delivery_place    text,
    status            text NOT NULL,
    cargo_condition   text NOT NULL,
    version           bigint NOT NULL
) WITH (fillfactor = 80); -- every fact moves the version; the room keeps that on the page
CREATE INDEX shipment_order ON shipment (order_id, id);

-- left_at: when the goods were no longer on this leg. An incident of its voyage before that moment concerns them.
CREATE TABLE shipment_leg (
    shipment_id       uuid NOT NULL,
    leg_no            int  NOT NULL,
    customer_id       uuid NOT NULL,
    vessel_name       text NOT NULL,
    imo               text NOT NULL,
    voyage            text NOT NULL,
    from_port         text NOT NULL,
    to_port           text NOT NULL,
    planned_departure timestamptz NOT NULL,
    planned_arrival   timestamptz NOT NULL,
    eta               timestamptz NOT NULL,
    departed_at       timestamptz,
    arrived_at        timestamptz,
    left_at           timestamptz,
    PRIMARY KEY (shipment_id, leg_no)
);
CREATE INDEX shipment_leg_voyage ON shipment_leg (imo, voyage, customer_id, shipment_id);

-- Which shipments an incident has hit, as far as it has been said; closed when the case is settled.
CREATE TABLE affected_shipment (
    incident_id uuid NOT NULL,
    shipment_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    marked_at   timestamptz NOT NULL,
    closed_at   timestamptz,
    PRIMARY KEY (incident_id, shipment_id)
);
CREATE INDEX affected_shipment_shipment ON affected_shipment (shipment_id);
CREATE INDEX affected_shipment_customer ON affected_shipment (incident_id, customer_id);

CREATE TABLE incident (
    id           uuid PRIMARY KEY,
    incident_no  text NOT NULL UNIQUE,
    kind         text NOT NULL,
    vessel_name  text NOT NULL,
    imo          text NOT NULL,
    voyage       text NOT NULL,
    place        text NOT NULL,
    occurred_at  timestamptz NOT NULL,
    severity     text NOT NULL,
    source       text NOT NULL,
    description  text,
    confidence   text NOT NULL,
    reported_at  timestamptz NOT NULL,
    version      bigint NOT NULL
);
CREATE INDEX incident_voyage ON incident (imo, voyage);

-- Incidents whose shipments are still being marked, and those that are done. Work to do, not history: what is marked says the log.
CREATE TABLE marking (
    incident_id uuid PRIMARY KEY,
    correlation uuid NOT NULL, -- of the report: the marks follow from it
    traceparent text,
    finished_at timestamptz
);
CREATE INDEX marking_unfinished ON marking (incident_id) WHERE finished_at IS NULL;

CREATE TABLE clearance (
    demand_id   uuid PRIMARY KEY,
    demand_no   text NOT NULL,
    status      text NOT NULL,
    shipment_id uuid, -- the one that holds it, and the incident by which
    incident_id uuid,
    decided_at  timestamptz NOT NULL,
    cleared     boolean NOT NULL, -- ever, also when it was withdrawn later
    version     bigint NOT NULL
);

CREATE TABLE clearance_shipment (
    shipment_id uuid NOT NULL,
    demand_id   uuid NOT NULL,
    PRIMARY KEY (shipment_id, demand_id)
);
CREATE INDEX clearance_shipment_demand ON clearance_shipment (demand_id);
