-- Checksum of the agencies' grades a decision was taken on: when a reopened cycle brings others, it is to be confirmed.
alter table decision add column grades_decided_on varchar(64);
