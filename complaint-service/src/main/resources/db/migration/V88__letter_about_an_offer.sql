-- Which offer a letter is about that a person drafted; null where it is about none, and in what was drafted before.
ALTER TABLE letter_draft ADD COLUMN offer_no int;
