-- A hash of what was filled in: sent again it is the same, or something else under the same number. Null for what came before.
ALTER TABLE complaint_form_entry ADD COLUMN content bytea;
