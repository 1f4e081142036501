-- Since when the customer knows that these goods are damaged or lost; null while nobody has told them.
ALTER TABLE case_shipment ADD COLUMN harm_told_at timestamptz;
UPDATE case_shipment SET harm_told_at =
    (SELECT min((body ->> 'at')::timestamptz) FROM event WHERE stream_id = case_id AND name = 'condition-fed-back'
        AND body ->> 'shipment' = shipment_id::text AND body ->> 'condition' IN ('DAMAGED', 'LOST'))
    WHERE complaint_id IS NOT NULL;

-- What an incident said by itself is a complaint to its customer from then on, and not before.
DROP POLICY partners_own ON complaint;
CREATE POLICY partners_own ON complaint FOR SELECT TO "${app}_partner"
    USING (customer_id = (SELECT reading_customer()) AND (channel <> 'INCIDENT' OR EXISTS
        (SELECT 1 FROM case_shipment WHERE complaint_id = complaint.id AND harm_told_at IS NOT NULL)));
