-- A cycle may repeat an earlier one; why its meeting began while forms were outstanding goes into the report.
alter table cycle add column re_audits binary(16);
alter table cycle add column override_reason mediumtext;
alter table cycle add constraint fk_cycle_re_audits foreign key (re_audits) references cycle (id);
