-- The chair may refuse a new date that was asked for, and says why.
alter table redating add column rejected_by binary(16);
alter table redating add column rejected_at datetime(6);
alter table redating add column rejection_reason mediumtext;
