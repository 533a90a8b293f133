create table recommendation (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    number integer not null,
    text mediumtext not null,
    no_action_reason mediumtext,
    version integer not null,
    primary key (id),
    constraint fk_recommendation_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_recommendation unique (cycle_id, number),
    constraint fk_recommendation_cycle foreign key (cycle_id) references cycle (id)
);

create table action (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    recommendation_id binary(16) not null,
    text mediumtext not null,
    owner_id binary(16) not null,
    agency_id binary(16) not null,
    deadline date not null,
    measure mediumtext not null,
    state varchar(20) not null,
    evidence mediumtext,
    state_reason mediumtext,
    closed_at datetime(6),
    version integer not null,
    primary key (id),
    constraint fk_action_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_action_recommendation foreign key (recommendation_id) references recommendation (id),
    constraint fk_action_owner foreign key (owner_id) references person (id),
    constraint fk_action_agency foreign key (agency_id) references agency (id)
);

create index ix_action_cycle on action (cycle_id);
create index ix_action_owner on action (owner_id, deadline);

create table redating (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    action_id binary(16) not null,
    old_deadline date not null,
    new_deadline date not null,
    reason mediumtext not null,
    asked_by binary(16) not null,
    asked_at datetime(6) not null,
    approved_by binary(16),
    approved_at datetime(6),
    version integer not null,
    primary key (id),
    constraint fk_redating_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_redating_action foreign key (action_id) references action (id)
);

create index ix_redating_cycle on redating (cycle_id);
