-- What the systems of customers read, they read in a role of its own, which has the rows that are theirs and no others, whatever a
-- question leaves out. A table that is not opened here is closed to them: of incidents they hear from a person first.
GRANT USAGE ON SCHEMA public TO "${app}_partner";

-- Whose system reads in this transaction; null, and so nobody's, when nothing was said.
CREATE FUNCTION reading_customer() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('gendan.customer', true), '')::uuid;

ALTER TABLE shipment ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON shipment TO "${app}_partner";
CREATE POLICY partners_own ON shipment FOR SELECT TO "${app}_partner"
    USING (customer_id = (SELECT reading_customer()));

-- Whose a row of these is, its shipment says, by the rule above.
ALTER TABLE shipment_leg ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON shipment_leg TO "${app}_partner";
CREATE POLICY partners_own ON shipment_leg FOR SELECT TO "${app}_partner"
    USING (EXISTS (SELECT 1 FROM shipment WHERE shipment.id = shipment_id));

ALTER TABLE shipment_reference ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON shipment_reference TO "${app}_partner";
CREATE POLICY partners_own ON shipment_reference FOR SELECT TO "${app}_partner"
    USING (EXISTS (SELECT 1 FROM shipment WHERE shipment.id = shipment_id));

ALTER TABLE shipment_container ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON shipment_container TO "${app}_partner";
CREATE POLICY partners_own ON shipment_container FOR SELECT TO "${app}_partner"
    USING (EXISTS (SELECT 1 FROM shipment WHERE shipment.id = shipment_id));

ALTER TABLE shipment_rollover ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON shipment_rollover TO "${app}_partner";
CREATE POLICY partners_own ON shipment_rollover FOR SELECT TO "${app}_partner"
    USING (EXISTS (SELECT 1 FROM shipment WHERE shipment.id = shipment_id));
