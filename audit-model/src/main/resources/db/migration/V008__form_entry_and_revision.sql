-- One row per answer and per grade, so that two people on different questions never collide.
create table form_entry (
    id binary(16) not null,
    partnership_id binary(16) not null,
    assignment_id binary(16) not null,
    kind varchar(10) not null,
    code varchar(40) not null,
    content mediumtext,
    grounds mediumtext,
    revision integer not null,
    saved_at datetime(6) not null,
    saved_by binary(16) not null,
    version integer not null,
    primary key (id),
    constraint fk_form_entry_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_form_entry unique (assignment_id, kind, code),
    constraint fk_form_entry_assignment foreign key (assignment_id) references assignment (id)
);

create table form_revision (
    id binary(16) not null,
    partnership_id binary(16) not null,
    entry_id binary(16) not null,
    revision integer not null,
    content mediumtext,
    grounds mediumtext,
    saved_at datetime(6) not null,
    saved_by binary(16) not null,
    version integer not null,
    primary key (id),
    constraint fk_form_revision_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_form_revision unique (entry_id, revision),
    constraint fk_form_revision_entry foreign key (entry_id) references form_entry (id)
);
