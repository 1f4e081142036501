-- What the systems of customers read, they read in a role of its own, which has the rows that are theirs and no others, whatever a
-- question leaves out. A table that is not opened here is closed to them.
GRANT USAGE ON SCHEMA public TO "${app}_partner";

-- Whose system reads in this transaction; null, and so nobody's, when nothing was said.
CREATE FUNCTION reading_customer() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('gendan.customer', true), '')::uuid;

-- There is a case to a customer from when they were told.
ALTER TABLE incident_case ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON incident_case TO "${app}_partner";
CREATE POLICY partners_own ON incident_case FOR SELECT TO "${app}_partner"
    USING (customer_id = (SELECT reading_customer()) AND told_at IS NOT NULL);

ALTER TABLE case_shipment ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON case_shipment TO "${app}_partner";
CREATE POLICY partners_own ON case_shipment FOR SELECT TO "${app}_partner"
    USING (EXISTS (SELECT 1 FROM incident_case WHERE incident_case.id = case_id));

ALTER TABLE complaint ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON complaint TO "${app}_partner";
CREATE POLICY partners_own ON complaint FOR SELECT TO "${app}_partner"
    USING (customer_id = (SELECT reading_customer()));
