-- Whoever writes locks the feed before its position, and so do we: nobody waits for us with what we want next in hand.
LOCK TABLE feed IN SHARE ROW EXCLUSIVE MODE;

-- Up to where the feed was looked through for what concerns customers. A replica of before, which goes on while this is brought in,
-- knows nothing of it: what it puts into the feed is found by the next that does.
ALTER TABLE feed_position ADD COLUMN numbered bigint NOT NULL DEFAULT 0;
UPDATE feed_position SET numbered = last;

-- Which customer an order is of: most of what is said of an order later names the order alone.
CREATE TABLE order_customer (
    order_id    uuid PRIMARY KEY,
    customer_id uuid NOT NULL
);

-- What customers' systems are given, each under numbers of its own that begin at 1 and have no gaps. They are given out by whoever
-- holds feed_position, so they follow the commits too; an event of an order that nobody knew yet gets the next one when it is known.
CREATE TABLE customer_event (
    customer_id uuid   NOT NULL,
    number      bigint NOT NULL,
    position    bigint NOT NULL UNIQUE REFERENCES feed,
    PRIMARY KEY (customer_id, number)
);

-- What was said before this table was there, as far as it was kept what the customer may see of it.
INSERT INTO order_customer
SELECT order_ids[1], customer_id FROM feed WHERE type = 'io.gendan.order.OrderPlaced.v1' AND customer_id IS NOT NULL
ON CONFLICT DO NOTHING;

INSERT INTO customer_event
SELECT customer_id, row_number() OVER (PARTITION BY customer_id ORDER BY position), position
FROM (
    SELECT f.position, coalesce(f.customer_id, o.customer_id) AS customer_id
    FROM feed f LEFT JOIN order_customer o ON o.order_id = f.order_ids[1]
    WHERE f.for_customer IS NOT NULL) known
WHERE customer_id IS NOT NULL;

-- Customers read by these numbers alone; for an event that names no customer the index would be chosen by mistake.
DROP INDEX feed_customer;
