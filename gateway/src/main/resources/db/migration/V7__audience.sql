-- What the own system of the customer may see of it, as was decided when it was heard; null when that is nothing, as for all that
-- was heard before anybody had decided.
ALTER TABLE feed ADD COLUMN for_customer text;
CREATE INDEX feed_customer ON feed (customer_id, position) WHERE for_customer IS NOT NULL;
