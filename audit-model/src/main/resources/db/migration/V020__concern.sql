-- No foreign key to the form: a concern outlives whatever becomes of the form it was raised in.
create table concern (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    case_id binary(16) not null,
    assignment_id binary(16),
    agency_id binary(16),
    text mediumtext not null,
    due date not null,
    state varchar(20) not null,
    raised_by binary(16) not null,
    raised_at datetime(6) not null,
    manager_name varchar(200),
    manager_agency_id binary(16),
    referred_by binary(16),
    referred_at datetime(6),
    action_taken mediumtext,
    acted_by binary(16),
    acted_at datetime(6),
    outcome mediumtext,
    resolved_by binary(16),
    resolved_at datetime(6),
    version integer not null,
    primary key (id),
    constraint fk_concern_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_concern_case foreign key (case_id) references case_file (id),
    constraint fk_concern_agency foreign key (agency_id) references agency (id),
    constraint fk_concern_manager_agency foreign key (manager_agency_id) references agency (id)
);

create index ix_concern_cycle on concern (cycle_id);
create index ix_concern_due on concern (partnership_id, state, due);
