drop table if exists #StageObraId;
create table #StageObraId (
    ObraId bigint not null
);
