-- What came of goods that are damaged or lost, and on which leg they were hit.
ALTER TABLE case_shipment ADD COLUMN leg_no int;       -- null in rows of before it was kept, until the list is rebuilt
ALTER TABLE case_shipment ADD COLUMN complaint_id uuid;
ALTER TABLE case_shipment ADD COLUMN recourse_id uuid;
CREATE INDEX case_shipment_harmed ON case_shipment (case_id)
    WHERE condition IN ('DAMAGED', 'LOST') AND unharmed_at IS NULL AND complaint_id IS NULL;
CREATE INDEX case_shipment_complaint ON case_shipment (complaint_id) WHERE complaint_id IS NOT NULL;

-- How far is each thing that a case asks of us, and when is there something to be done? Cases of before have a row with their
-- next fact, or when case-progress is rebuilt.
CREATE TABLE case_progress (
    case_id              uuid PRIMARY KEY,
    carrier_asked_at     timestamptz,
    carrier_reminders    int NOT NULL,
    carrier_remind_at    timestamptz,
    carrier_escalated_to text,
    insurance_asked_at   timestamptz,
    insurance_reminders  int NOT NULL,
    insurance_remind_at  timestamptz,
    tasks                jsonb NOT NULL
);
CREATE INDEX case_progress_carrier ON case_progress (carrier_remind_at) WHERE carrier_remind_at IS NOT NULL;
CREATE INDEX case_progress_insurance ON case_progress (insurance_remind_at) WHERE insurance_remind_at IS NOT NULL;

-- Who carries on each leg, in the order of the legs; null in rows of before it was kept.
ALTER TABLE known_shipment ADD COLUMN carriers text[];
