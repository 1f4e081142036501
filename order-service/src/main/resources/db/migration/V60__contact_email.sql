-- Whose address is it that a mail comes from?
CREATE INDEX contact_email ON contact (lower(email)) WHERE email IS NOT NULL;
