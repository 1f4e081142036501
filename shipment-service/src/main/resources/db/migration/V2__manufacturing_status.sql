-- As order-service says; the sheet's column 制造状态.
ALTER TABLE known_order ADD COLUMN manufacturing_status text;
