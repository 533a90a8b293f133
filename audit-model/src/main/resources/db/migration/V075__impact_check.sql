-- Whether a closed action made a difference. Looked at more than once, so earlier answers stay as rows of their own.
create table impact_check (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    action_id binary(16) not null,
    impact varchar(20) not null,
    what_shows_it mediumtext not null,
    checked_by binary(16) not null,
    checked_at datetime(6) not null,
    version integer not null,
    primary key (id),
    constraint fk_impact_check_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_impact_check_action foreign key (action_id) references action (id)
);

create index ix_impact_check_cycle on impact_check (cycle_id);
