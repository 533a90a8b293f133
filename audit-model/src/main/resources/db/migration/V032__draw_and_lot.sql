-- No foreign key from a lot to its case: the record stays when a case is replaced or the sample drawn again.
create table sample_draw (
    id binary(16) not null,
    partnership_id binary(16) not null,
    list_id binary(16) not null,
    cycle_id binary(16) not null,
    number integer not null,
    size integer not null,
    minimum integer not null,
    seed varchar(200) not null,
    seed_source varchar(200),
    reason mediumtext,
    drawn_by binary(16) not null,
    drawn_at datetime(6) not null,
    version integer not null,
    primary key (id),
    constraint fk_sample_draw_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_sample_draw unique (list_id, number),
    constraint fk_sample_draw_list foreign key (list_id) references candidate_list (id)
);

create index ix_sample_draw_cycle on sample_draw (cycle_id);

create table lot (
    id binary(16) not null,
    partnership_id binary(16) not null,
    draw_id binary(16) not null,
    cycle_id binary(16) not null,
    candidate_id binary(16) not null,
    label varchar(10) not null,
    stratum varchar(100) not null,
    place integer not null,
    ticket varchar(64) not null,
    state varchar(20) not null,
    case_id binary(16),
    case_number integer,
    successor varchar(10),
    replaced_reason mediumtext,
    replaced_by binary(16),
    replaced_at datetime(6),
    version integer not null,
    primary key (id),
    constraint fk_lot_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_lot unique (draw_id, candidate_id),
    constraint fk_lot_draw foreign key (draw_id) references sample_draw (id),
    constraint fk_lot_candidate foreign key (candidate_id) references candidate (id)
);

create index ix_lot_cycle on lot (cycle_id);
