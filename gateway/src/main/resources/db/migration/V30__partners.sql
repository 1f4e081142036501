-- What the systems of customers read, they read in a role of its own, which has the rows that are theirs and no others, whatever a
-- question leaves out; and of an event what is for customers. A table that is not opened here is closed to them.
GRANT USAGE ON SCHEMA public TO "${app}_partner";

-- Whose system reads in this transaction; null, and so nobody's, when nothing was said.
CREATE FUNCTION reading_customer() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('gendan.customer', true), '')::uuid;

ALTER TABLE customer_event ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON customer_event TO "${app}_partner";
CREATE POLICY partners_own ON customer_event FOR SELECT TO "${app}_partner"
    USING (customer_id = (SELECT reading_customer()));

ALTER TABLE feed ENABLE ROW LEVEL SECURITY;
GRANT SELECT (position, message_id, type, source, subject, sequence, time, correlation, for_customer)
    ON feed TO "${app}_partner";
CREATE POLICY partners_own ON feed FOR SELECT TO "${app}_partner"
    USING (EXISTS (SELECT 1 FROM customer_event WHERE customer_event.position = feed.position));

ALTER TABLE webhook ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON webhook TO "${app}_partner";
CREATE POLICY partners_own ON webhook FOR SELECT TO "${app}_partner"
    USING (customer_id = (SELECT reading_customer()));

-- Whose a row of these is, its webhook says, by the rule above.
ALTER TABLE webhook_secret ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON webhook_secret TO "${app}_partner";
CREATE POLICY partners_own ON webhook_secret FOR SELECT TO "${app}_partner"
    USING (EXISTS (SELECT 1 FROM webhook WHERE webhook.id = webhook_id));

ALTER TABLE webhook_attempt ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON webhook_attempt TO "${app}_partner";
CREATE POLICY partners_own ON webhook_attempt FOR SELECT TO "${app}_partner"
    USING (EXISTS (SELECT 1 FROM webhook WHERE webhook.id = webhook_id));

-- Whether the key in whose name a webhook is told still holds, and nothing else of it.
ALTER TABLE api_key ENABLE ROW LEVEL SECURITY;
GRANT SELECT (id, customer_id, revoked_at) ON api_key TO "${app}_partner";
CREATE POLICY partners_own ON api_key FOR SELECT TO "${app}_partner"
    USING (customer_id = (SELECT reading_customer()));

ALTER TABLE api_key_secret ENABLE ROW LEVEL SECURITY;
GRANT SELECT (key_id, expires_at) ON api_key_secret TO "${app}_partner";
CREATE POLICY partners_own ON api_key_secret FOR SELECT TO "${app}_partner"
    USING (EXISTS (SELECT 1 FROM api_key WHERE api_key.id = key_id));
