-- Whom to ask in this partnership; shown to its members on the help page.
alter table partnership_settings add column contact varchar(1000);
