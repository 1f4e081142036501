CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Sheet 13-11 is narrowed and sorted by these; each order of it ends with the id, so that pages have no ties.
ALTER TABLE order_tracking ADD COLUMN status text;
UPDATE order_tracking SET status = sales_order.status FROM sales_order WHERE sales_order.id = order_id;
ALTER TABLE order_tracking ALTER COLUMN status SET NOT NULL;

ALTER TABLE order_tracking ADD COLUMN words text NOT NULL
    GENERATED ALWAYS AS (order_no || ' ' || coalesce(letter_of_credit_no, '') || ' ' || coalesce(remarks, '')) STORED;

DROP INDEX order_tracking_customer;
CREATE INDEX order_tracking_customer ON order_tracking (customer_id, ordered_on, order_id);
CREATE INDEX order_tracking_status ON order_tracking (status, ordered_on, order_id);
CREATE INDEX order_tracking_ordered ON order_tracking (ordered_on, order_id);
CREATE INDEX order_tracking_deliver ON order_tracking (deliver_by, order_id);
CREATE INDEX order_tracking_no ON order_tracking (order_no, order_id);
CREATE INDEX order_tracking_amount ON order_tracking (currency, amount, order_id);
CREATE INDEX order_tracking_words ON order_tracking USING gin (words gin_trgm_ops);

-- Sheet 13-13.
ALTER TABLE product ADD COLUMN words text NOT NULL
    GENERATED ALWAYS AS (product_no || ' ' || name_and_spec || ' ' || coalesce(main_material, '')) STORED;
CREATE INDEX product_sheet_no ON product (product_no, id);
CREATE INDEX product_sheet_name ON product (name_and_spec, id);
CREATE INDEX product_words ON product USING gin (words gin_trgm_ops);
