-- How a leg is carried and by whom; what is known of its times, who said so and when.
ALTER TABLE shipment_leg ALTER COLUMN imo DROP NOT NULL;
ALTER TABLE shipment_leg ALTER COLUMN vessel_name DROP NOT NULL;
ALTER TABLE shipment_leg
    ADD COLUMN mode              text NOT NULL DEFAULT 'VESSEL',
    ADD COLUMN carrier           text,
    ADD COLUMN etd               timestamptz,
    ADD COLUMN etd_classifier    text NOT NULL DEFAULT 'PLN',
    ADD COLUMN eta_classifier    text NOT NULL DEFAULT 'PLN',
    ADD COLUMN eta_source        text,
    ADD COLUMN eta_said_at       timestamptz,
    ADD COLUMN eta_reason        text,
    ADD COLUMN eta_remark        text,
    ADD COLUMN connection_missed boolean NOT NULL DEFAULT false;
UPDATE shipment_leg SET etd = coalesce(departed_at, planned_departure),
                        etd_classifier = CASE WHEN departed_at IS NULL THEN 'PLN' ELSE 'ACT' END,
                        eta_classifier = CASE WHEN arrived_at IS NOT NULL THEN 'ACT' WHEN eta <> planned_arrival THEN 'EST' ELSE 'PLN' END;
ALTER TABLE shipment_leg ALTER COLUMN etd SET NOT NULL;

ALTER TABLE shipment
    ADD COLUMN delivered_at timestamptz,
    ADD COLUMN packages     int,
    ADD COLUMN package_kind text,
    ADD COLUMN gross_kg     numeric,
    ADD COLUMN volume_m3    numeric;

-- What a carrier's word can find a shipment by.
CREATE TABLE shipment_reference (
    shipment_id uuid NOT NULL,
    kind        text NOT NULL,
    value       text NOT NULL,
    PRIMARY KEY (shipment_id, kind, value)
);
CREATE INDEX shipment_reference_value ON shipment_reference (value, kind);

CREATE TABLE shipment_container (
    shipment_id  uuid NOT NULL,
    container_no text NOT NULL,
    size_type    text,
    packages     int,
    package_kind text,
    gross_kg     numeric,
    seals        text[] NOT NULL,
    PRIMARY KEY (shipment_id, container_no)
);
CREATE INDEX shipment_container_no ON shipment_container (container_no);

-- One vehicle taken for another, or later: what was planned before.
CREATE TABLE shipment_rollover (
    shipment_id   uuid NOT NULL,
    version       bigint NOT NULL,
    leg_no        int NOT NULL,
    vessel_before text,
    imo_before    text,
    voyage_before text NOT NULL,
    departure_before timestamptz NOT NULL,
    arrival_before   timestamptz NOT NULL,
    vessel_after  text,
    imo_after     text,
    voyage_after  text NOT NULL,
    departure_after timestamptz NOT NULL,
    arrival_after   timestamptz NOT NULL,
    reason        text,
    reason_text   text,
    at            timestamptz NOT NULL,
    PRIMARY KEY (shipment_id, version)
);
