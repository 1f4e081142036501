-- What the systems of customers read, they read in a role of its own, which has the rows that are theirs and no others, whatever a
-- question leaves out. A table that is not opened here is closed to them.
GRANT USAGE ON SCHEMA public TO "${app}_partner";

-- Whose system reads in this transaction; null, and so nobody's, when nothing was said.
CREATE FUNCTION reading_customer() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('gendan.customer', true), '')::uuid;

ALTER TABLE sales_order ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON sales_order TO "${app}_partner";
CREATE POLICY partners_own ON sales_order FOR SELECT TO "${app}_partner"
    USING (customer_id = (SELECT reading_customer()));

-- The goods are the same for all; what they cost us is nobody's.
ALTER TABLE product ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON product TO "${app}_partner";
CREATE POLICY for_partners ON product FOR SELECT TO "${app}_partner"
    USING ((SELECT reading_customer()) IS NOT NULL);

ALTER TABLE product_price ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON product_price TO "${app}_partner";
CREATE POLICY for_partners ON product_price FOR SELECT TO "${app}_partner"
    USING (kind = 'DEAL' AND (SELECT reading_customer()) IS NOT NULL);

CREATE INDEX demand_customer ON demand (customer_id, id);

-- A demand is theirs to see when it has gone out.
ALTER TABLE demand ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON demand TO "${app}_partner";
CREATE POLICY partners_own ON demand FOR SELECT TO "${app}_partner"
    USING (customer_id = (SELECT reading_customer()) AND issued_at IS NOT NULL);

ALTER TABLE invoice ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON invoice TO "${app}_partner";
CREATE POLICY partners_own ON invoice FOR SELECT TO "${app}_partner"
    USING (customer_id = (SELECT reading_customer()));

-- Whose a row of these is, its invoice, its order or its document says, by the rules above.
ALTER TABLE invoice_entry ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON invoice_entry TO "${app}_partner";
CREATE POLICY partners_own ON invoice_entry FOR SELECT TO "${app}_partner"
    USING (EXISTS (SELECT 1 FROM invoice WHERE invoice.id = invoice_id));

ALTER TABLE document ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON document TO "${app}_partner";
CREATE POLICY partners_own ON document FOR SELECT TO "${app}_partner"
    USING (EXISTS (SELECT 1 FROM sales_order WHERE sales_order.id = order_id));

ALTER TABLE document_note ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON document_note TO "${app}_partner";
CREATE POLICY partners_own ON document_note FOR SELECT TO "${app}_partner"
    USING (EXISTS (SELECT 1 FROM document WHERE document.id = document_id));

-- Of a document's drafts those that were sent to them.
ALTER TABLE document_file ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON document_file TO "${app}_partner";
CREATE POLICY partners_own ON document_file FOR SELECT TO "${app}_partner"
    USING (EXISTS (SELECT 1 FROM document_note sent WHERE sent.document_id = document_file.document_id
        AND sent.note ->> 'step' = 'SENT' AND (sent.note ->> 'draftNo')::int = document_file.draft_no));
