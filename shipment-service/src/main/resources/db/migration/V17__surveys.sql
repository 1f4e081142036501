CREATE SEQUENCE survey_no;

CREATE TABLE survey (
    id                uuid PRIMARY KEY,
    survey_no         text NOT NULL UNIQUE,
    shipment_id       uuid NOT NULL,
    incident_id       uuid,
    surveyor          text NOT NULL,
    place             text NOT NULL,
    due_on            date NOT NULL,
    status            text NOT NULL,
    cancelled_because text,
    ordered_at        timestamptz NOT NULL,
    version           bigint NOT NULL
);
CREATE INDEX survey_shipment ON survey (shipment_id, id);

CREATE TABLE survey_report (
    survey_id   uuid NOT NULL,
    version     bigint NOT NULL,
    report_no   text NOT NULL,
    surveyed_at timestamptz NOT NULL,
    findings    jsonb NOT NULL,
    condition   text NOT NULL,
    correction  text,
    reported_at timestamptz NOT NULL,
    PRIMARY KEY (survey_id, version)
);

-- Every word on the goods of a shipment, the last of which counts.
CREATE TABLE cargo_condition (
    shipment_id uuid NOT NULL,
    version     bigint NOT NULL,
    incident_id uuid,
    condition   text NOT NULL,
    source      text NOT NULL,
    note        text,
    at          timestamptz NOT NULL,
    PRIMARY KEY (shipment_id, version)
);
INSERT INTO cargo_condition
    SELECT stream_id, version, (body ->> 'incident')::uuid, body ->> 'condition', body ->> 'source', body ->> 'note',
           (body ->> 'at')::timestamptz
    FROM event WHERE name = 'cargo-condition-reported';
