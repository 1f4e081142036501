-- What the sheet is ordered and narrowed by: when the goods left, infinity while they have not, and when they are due at the end.
ALTER TABLE shipment
    ADD COLUMN shipped_at timestamptz NOT NULL DEFAULT 'infinity',
    ADD COLUMN due_at     timestamptz;
UPDATE shipment SET
    shipped_at = coalesce((SELECT departed_at FROM shipment_leg WHERE shipment_id = id AND leg_no = 1), 'infinity'),
    due_at = (SELECT eta FROM shipment_leg WHERE shipment_id = id ORDER BY leg_no DESC LIMIT 1);
CREATE INDEX shipment_shipped ON shipment (shipped_at, id);
CREATE INDEX shipment_due ON shipment (due_at, id);
CREATE INDEX shipment_customer ON shipment (customer_id, id);

-- A plan has its age too: it was made when the goods were booked, or with the last rollover.
ALTER TABLE shipment_leg ADD COLUMN planned_at timestamptz;
UPDATE shipment_leg SET planned_at = coalesce(
    (SELECT (body ->> 'at')::timestamptz FROM event WHERE stream_id = shipment_id AND name = 'shipment-rolled-over'
        AND (body -> 'after' ->> 'legNo')::int = leg_no ORDER BY version DESC LIMIT 1),
    (SELECT (body ->> 'at')::timestamptz FROM event WHERE stream_id = shipment_id AND name = 'shipment-booked'));

-- Who should have come and has not: how far their deadlines have been looked at. Work to do, not history.
CREATE INDEX shipment_not_arrived ON shipment (due_at, id) WHERE status IN ('BOOKED', 'UNDER_WAY');
CREATE TABLE overdue_look (
    shipment_id uuid PRIMARY KEY,
    due_at      timestamptz NOT NULL -- when they were due, when it was looked at
);
