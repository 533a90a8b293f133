-- A finding about another agency names it, and that agency answers beside it.
alter table finding add column about_agency_id binary(16);
alter table finding add column reply mediumtext;
alter table finding add column replied_by binary(16);
alter table finding add column replied_at datetime(6);
alter table finding add constraint fk_finding_about foreign key (about_agency_id) references agency (id);

create index ix_finding_about on finding (about_agency_id);
