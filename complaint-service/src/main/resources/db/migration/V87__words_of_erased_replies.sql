-- What replies said that were erased before their words knew the mail: taken by itself the words have its time, decided on by
-- a person the time of that. Who of them it was is the mail's, or was not said.
UPDATE complaint_words words SET text = NULL, spoken_to = NULL, mail_id = mail.id FROM incoming_mail mail
    WHERE mail.erased_at IS NOT NULL AND mail.status = 'REPLY' AND mail.complaint_id = words.complaint_id
      AND words.kind = 'CONVERSATION' AND words.mail_id IS NULL AND words.at IN (mail.taken_at, mail.decided_at)
      AND (words.contact_id IS NULL OR words.contact_id = mail.contact_id);
