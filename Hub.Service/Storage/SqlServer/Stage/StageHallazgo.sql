drop table if exists #StageHallazgo;
create table #StageHallazgo (
    Renglon int not null,
    Orden int not null,
    Codigo varchar(60) collate Latin1_General_100_BIN2 not null,
    Severidad varchar(20) collate Latin1_General_100_BIN2 not null,
    Campo nvarchar(400) collate Modern_Spanish_CI_AI null,
    Mensaje nvarchar(2000) collate Modern_Spanish_CI_AI not null,
    Remedio nvarchar(2000) collate Modern_Spanish_CI_AI not null
);
