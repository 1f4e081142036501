-- A letter is about a case, a complaint or a claim, and goes to a customer or to a firm that has no account here.
ALTER TABLE letter RENAME COLUMN case_id TO matter_id;
ALTER TABLE letter ADD COLUMN matter_kind text;
ALTER TABLE letter ADD COLUMN matter_no text;
UPDATE letter SET matter_kind = 'CASE',
    matter_no = coalesce((SELECT case_no FROM incident_case WHERE id = matter_id), substring(subject FROM '^\[([^]]+)\]'), '');
ALTER TABLE letter ALTER COLUMN matter_kind SET NOT NULL;
ALTER TABLE letter ALTER COLUMN matter_no SET NOT NULL;
ALTER INDEX letter_case RENAME TO letter_matter;
ALTER TABLE letter ALTER COLUMN customer_id DROP NOT NULL;

-- Where a letter to a firm goes. The address was given for that letter: personal data, outside the log.
CREATE TABLE letter_firm (
    letter_id uuid PRIMARY KEY,
    name      text NOT NULL,
    address   text                  -- null: erased
);
