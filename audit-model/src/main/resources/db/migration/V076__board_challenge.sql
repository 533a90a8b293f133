-- What the board asks an agency, or the office, to account for in a published report, and what it was told.
create table board_challenge (
    id binary(16) not null,
    partnership_id binary(16) not null,
    cycle_id binary(16) not null,
    agency_id binary(16),
    text mediumtext not null,
    raised_by binary(16) not null,
    raised_at datetime(6) not null,
    reply mediumtext,
    replied_by binary(16),
    replied_at datetime(6),
    version integer not null,
    primary key (id),
    constraint fk_board_challenge_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_board_challenge_cycle foreign key (cycle_id) references cycle (id),
    constraint fk_board_challenge_agency foreign key (agency_id) references agency (id)
);
