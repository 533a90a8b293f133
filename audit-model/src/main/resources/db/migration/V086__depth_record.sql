-- Where the forms were thin when the meeting ended, with the thresholds it was judged by, as one JSON document.
create table depth_record (
    cycle_id binary(16) not null,
    partnership_id binary(16) not null,
    list mediumtext not null,
    version integer not null,
    primary key (cycle_id),
    constraint fk_depth_record_partnership foreign key (partnership_id) references partnership (id),
    constraint fk_depth_record_cycle foreign key (cycle_id) references cycle (id)
);
