-- Of whom nobody has said it yet they are null, until the customer's file changes.
ALTER TABLE known_customer ADD COLUMN time_zone text;
ALTER TABLE known_customer ADD COLUMN ways_to_reach text[]; -- the one they like best first
