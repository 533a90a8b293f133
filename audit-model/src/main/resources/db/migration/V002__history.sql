-- Append-only: no foreign keys to what it tells of, so that nothing there can forbid or cascade here.
create table history (
    id binary(16) not null,
    partnership_id binary(16) not null,
    at datetime(6) not null,
    person_id binary(16) not null,
    what varchar(60) not null,
    subject_type varchar(40) not null,
    subject_id binary(16) not null,
    cycle_id binary(16),
    detail varchar(1000),
    reason mediumtext,
    version integer not null,
    primary key (id),
    constraint fk_history_partnership foreign key (partnership_id) references partnership (id)
);

create index ix_history_cycle on history (partnership_id, cycle_id, at);
create index ix_history_subject on history (subject_id, at);
