-- An invitation has to do with no audit.
alter table outbox modify column cycle_id binary(16) null;
