-- A list is frozen, its hash on record, before there is a seed; one that is given up stays for the record.
create table candidate_list (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    number integer not null,
    candidates integer not null,
    imported_by binary(16) not null,
    imported_at datetime(6) not null,
    state varchar(20) not null,
    frame_hash varchar(64),
    frozen_by binary(16),
    frozen_at datetime(6),
    draws integer not null,
    replacements integer not null,
    given_up_by binary(16),
    given_up_at datetime(6),
    given_up_reason mediumtext,
    version integer not null,
    primary key (id),
    constraint fk_candidate_list_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_candidate_list unique (cycle_id, number),
    constraint fk_candidate_list_cycle foreign key (cycle_id) references cycle (id)
);
