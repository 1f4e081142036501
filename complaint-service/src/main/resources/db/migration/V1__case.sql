CREATE SEQUENCE case_no;

-- Which cases are there, and how far are they? Written from the log, and can be written again.
CREATE TABLE incident_case (
    id                  uuid PRIMARY KEY,
    case_no             text NOT NULL,
    incident_id         uuid NOT NULL,
    incident_no         text NOT NULL,
    customer_id         uuid NOT NULL,
    told_at             timestamptz,
    told_by             text,
    channel             text,
    untold              boolean NOT NULL,      -- of at least one shipment
    insurance_status    text NOT NULL,
    insurer             text,
    policy_no           text,
    insurance_due_at    timestamptz,
    carrier_due_at      timestamptz,
    carrier_answered_at timestamptz,
    escalated_to        text,
    escalate_at         timestamptz,           -- when somebody higher is to hear of it
    unnamed_since       timestamptz,           -- a shipment waits for the others to be heard of, to be named with them
    withdrawn_at        timestamptz,
    settled_at          timestamptz,
    settle_reason       text,
    version             bigint NOT NULL
);
-- This line makes it one case per incident and customer; a shipment that comes after the settling opens a new one.
CREATE UNIQUE INDEX incident_case_open ON incident_case (incident_id, customer_id) WHERE settled_at IS NULL;
CREATE INDEX incident_case_incident ON incident_case (incident_id, id);
CREATE INDEX incident_case_customer ON incident_case (customer_id, id);
CREATE INDEX incident_case_escalate ON incident_case (escalate_at) WHERE escalate_at IS NOT NULL;
CREATE INDEX incident_case_unnamed ON incident_case (unnamed_since) WHERE unnamed_since IS NOT NULL;

CREATE TABLE case_shipment (
    case_id      uuid NOT NULL,
    shipment_id  uuid NOT NULL,
    seq          int  NOT NULL,
    shipment_no  text NOT NULL,
    order_id     uuid NOT NULL,
    order_no     text NOT NULL,
    incoterm     text NOT NULL,
    condition    text NOT NULL,
    told_at      timestamptz,
    fed_back_at  timestamptz,
    PRIMARY KEY (case_id, shipment_id)
);
CREATE INDEX case_shipment_shipment ON case_shipment (shipment_id);

-- Reports that were taken back. A shipment of such an incident may be heard of later than its withdrawal.
CREATE TABLE withdrawn_incident (
    incident_id uuid PRIMARY KEY,
    reason      text NOT NULL
);

-- Letters, from written to accepted. recipients and greeting are personal data, written when the letter goes out.
CREATE TABLE letter (
    seq         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- letters of one case go out in this order
    id          uuid NOT NULL UNIQUE,
    case_id     uuid NOT NULL,
    customer_id uuid NOT NULL,
    kind        text NOT NULL,
    language    text NOT NULL,
    subject     text NOT NULL,
    body        text NOT NULL,
    correlation uuid NOT NULL,
    status      text NOT NULL DEFAULT 'WAITING',
    attempts    int  NOT NULL DEFAULT 0,
    next_try_at timestamptz NOT NULL DEFAULT now(),
    last_error  text,
    accepted_at timestamptz,
    recipients  text,
    greeting    text
);
CREATE INDEX letter_due ON letter (next_try_at, seq) WHERE status <> 'ACCEPTED';
CREATE INDEX letter_case ON letter (case_id, seq);

-- Whom a person spoke to: personal data, outside the log, so that it can be erased.
CREATE TABLE spoken_to (
    id          uuid PRIMARY KEY,
    case_id     uuid NOT NULL,
    channel     text NOT NULL,
    at          timestamptz NOT NULL,
    by          text NOT NULL,
    spoken_to   text NOT NULL,
    note        text
);
CREATE INDEX spoken_to_case ON spoken_to (case_id, at);
