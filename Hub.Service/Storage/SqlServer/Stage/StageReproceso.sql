drop table if exists #StageReproceso;
create table #StageReproceso (
    CuarentenaId bigint not null,
    Renglon int not null,
    Liberada bit not null
);
