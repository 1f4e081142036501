-- Why a person has to look at a mail; null of those that were decided by themselves, and of before it was kept.
ALTER TABLE incoming_mail ADD COLUMN held text;

-- The mail in which these words stand: erasing it erases them. Null where they were said otherwise.
ALTER TABLE complaint_words ADD COLUMN mail_id uuid;
UPDATE complaint_words words SET mail_id = mail.id FROM incoming_mail mail
    WHERE mail.complaint_id = words.complaint_id AND words.kind IN ('CONTENT', 'CONVERSATION')
      AND words.text = concat_ws(E'\n\n', mail.subject, mail.body);
-- What was left of mails that are erased already.
UPDATE complaint_words words SET text = NULL, spoken_to = NULL FROM incoming_mail mail
    WHERE mail.erased_at IS NOT NULL AND words.contact_id IS NOT DISTINCT FROM mail.contact_id
      AND mail.complaint_id = words.complaint_id AND words.kind = 'CONTENT' AND words.at = mail.arrived_at;
CREATE INDEX complaint_words_mail ON complaint_words (mail_id) WHERE mail_id IS NOT NULL;

-- Which of a customer's orders does a text name?
CREATE INDEX known_order_customer ON known_order (customer_id);
