-- Since when it is known that the incident did not hit the shipment: it was told wrongly and corrected.
ALTER TABLE case_shipment ADD COLUMN unharmed_at timestamptz;
