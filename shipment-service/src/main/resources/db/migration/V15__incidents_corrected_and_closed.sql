-- What was told wrongly and put right, and what is over.
ALTER TABLE incident
    ADD COLUMN corrected_at timestamptz,
    ADD COLUMN correction   text, -- why, the last time
    ADD COLUMN closed_at    timestamptz;
-- Since when it is known that the incident did not hit it after all. It stays held until its case is settled.
ALTER TABLE affected_shipment ADD COLUMN no_longer_at timestamptz;
