create table template_version (
    id binary(16) not null,
    partnership_id binary(16) not null,
    code varchar(40) not null,
    number integer not null,
    name varchar(200) not null,
    status varchar(20) not null,
    definition mediumtext not null,
    published_at datetime(6),
    version integer not null,
    primary key (id),
    constraint fk_template_version_partnership foreign key (partnership_id) references partnership (id),
    constraint uq_template_version unique (partnership_id, code, number)
);
