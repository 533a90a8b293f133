-- Who the candidates are stands in a table of its own: no query for the record can touch it, and erasing it leaves the frame whole.
create table candidate (
    id binary(16) not null,
    partnership_id binary(16) not null,
    list_id binary(16) not null,
    cycle_id binary(16) not null,
    number integer not null,
    stratum varchar(100) not null,
    version integer not null,
    primary key (id),
    constraint fk_candidate_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_candidate unique (list_id, number),
    constraint fk_candidate_list foreign key (list_id) references candidate_list (id)
);

create index ix_candidate_cycle on candidate (cycle_id);

create table sealed_candidate (
    candidate_id binary(16) not null,
    partnership_id binary(16) not null,
    list_id binary(16) not null,
    cycle_id binary(16) not null,
    entry mediumtext not null,
    version integer not null,
    primary key (candidate_id),
    constraint fk_sealed_candidate_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_sealed_candidate foreign key (candidate_id) references candidate (id)
);

create index ix_sealed_candidate_list on sealed_candidate (list_id);
create index ix_sealed_candidate_cycle on sealed_candidate (cycle_id);
