using Hub.Contracts.Obras;
using Hub.Service.Ingest;
using Hub.Service.Storage.Stage;

namespace Hub.Service.Storage;

/// <summary>Writes one batch with as many statements for a thousand records as for one.</summary>
internal sealed class BatchWriter(WriteSession session, LoteResuelto lote)
{
    public async Task<IReadOnlyList<ResultadoEscrito>> WriteAsync(CancellationToken cancellationToken)
    {
        if (lote.Reprocesados.Count > 0 && lote.Reprocesados.Count != lote.Registros.Count)
            throw new InvalidOperationException("A replay names the quarantined record of each of its records.");

        // First of all: a process that no longer holds the watermark writes nothing.
        await AdvanceMarcaAsync(cancellationToken);
        var rows = BatchRows.Build(lote, await Reserved.TakeAsync(session, lote, cancellationToken));
        await WriteObrasAsync(rows, cancellationToken);
        await WriteChildrenAsync(rows.Obras, cancellationToken);
        await session.ExecuteAsync("InsertDeclaracion", DeclaracionStages.Declaraciones, rows.Declaraciones, cancellationToken,
            new { lote.CorridaId, lote.VersionReglas, Ahora = session.Now });
        await session.ExecuteAsync("InsertObraHistoria", DeclaracionStages.Historia, rows.Historia, cancellationToken,
            new { lote.CorridaId, Ahora = session.Now });

        var waiting = lote.Reprocesados.Count > 0
            ? await ReplayAsync(cancellationToken)
            : await QuarantineAsync(rows, cancellationToken);
        var written = lote.Registros.Select((record, i) => new ResultadoEscrito(
            record.Registro.Renglon, record.Resultado,
            rows.ObraOf.TryGetValue(i, out var obra) ? obra.Folio : null, waiting.GetValueOrDefault(i))).ToList();
        await WriteLogAsync(rows, written, cancellationToken);
        await AdvanceCorridaAsync(cancellationToken);
        return written;
    }

    private async Task WriteObrasAsync(BatchRows rows, CancellationToken cancellationToken)
    {
        var touched = await session.ExecuteAsync(
            "UpsertObra", ObraStage.Table, rows.Obras, cancellationToken, new { Ahora = session.Now });
        if (touched != rows.Obras.Count)
            throw new ConcurrentWriteException("obra");
    }

    private async Task WriteChildrenAsync(List<ObraRow> obras, CancellationToken cancellationToken)
    {
        var changed = obras.Where(row => row.Version > 1).Select(row => row.ObraId).ToList();
        await session.ExecuteAsync("DeleteObraChildren", ObraStage.Ids, changed, cancellationToken);

        await session.ExecuteAsync("InsertObraIdentificador", ObraChildStages.Identificadores, List(obras, obra => obra.Identificadores), cancellationToken);
        await session.ExecuteAsync("InsertObraUbicacion", ObraChildStages.Ubicaciones, List(obras, obra => obra.Ubicaciones), cancellationToken);
        await session.ExecuteAsync("InsertObraFinanciamiento", ObraChildStages.Financiamientos, List(obras, obra => obra.Financiamientos), cancellationToken);
        await session.ExecuteAsync("InsertObraMeta", ObraChildStages.Metas, List(obras, obra => obra.Metas), cancellationToken);
        await session.ExecuteAsync("InsertObraBeneficiario", ObraChildStages.Beneficiarios, List(obras, obra => obra.Beneficiarios), cancellationToken);
        await session.ExecuteAsync("InsertObraDato", ObraChildStages.Datos, List(obras, obra => obra.DatosAdicionales), cancellationToken);

        var contratos = obras.SelectMany(row => (row.Obra.Contratos ?? []).Select(
            (value, i) => new ContratoRow(row.ObraId, i + 1, row.Clave.Dependencia, value))).ToList();
        await session.ExecuteAsync("InsertObraContrato", ContratoStages.Contratos, contratos, cancellationToken);
        await session.ExecuteAsync("InsertObraContratista", ContratoStages.Contratistas, List(contratos, value => value.Contratistas), cancellationToken);
        await session.ExecuteAsync("InsertObraConvenio", ContratoStages.Convenios, List(contratos, value => value.Convenios), cancellationToken);
    }

    private async Task<Dictionary<int, string>> QuarantineAsync(BatchRows rows, CancellationToken cancellationToken)
    {
        var folios = (await session.QueryAsync<CuarentenaRow, WaitingRow>(
                "UpsertCuarentena", DeclaracionStages.Cuarentena, [.. rows.Cuarentena.Values], cancellationToken,
                new { lote.CorridaId, Ahora = session.Now }))
            .ToDictionary(row => row.HuellaOriginal ?? "", row => row.Folio, StringComparer.Ordinal);

        // After the former: what waits from a later row of this same batch is not out of date.
        var accepted = rows.ObraOf.Keys.Select(
            i => new AceptadoRow(BatchRows.Key(lote.Registros[i]), lote.Registros[i].Registro.Renglon)).ToList();
        await session.ExecuteAsync("ReplaceCuarentena", LogStages.Aceptados, accepted, cancellationToken,
            new { lote.CorridaId, Ahora = session.Now });
        return rows.HuellaOf.ToDictionary(entry => entry.Key, entry => folios[entry.Value]);
    }

    private async Task<Dictionary<int, string>> ReplayAsync(CancellationToken cancellationToken)
    {
        var tried = lote.Registros.Select((record, i) => new ReprocesoRow(
            lote.Reprocesados[i], record.Registro.Renglon,
            record.Resultado is not (Resultados.Cuarentena or Resultados.Rechazado))).ToList();
        var folios = (await session.QueryAsync<ReprocesoRow, WaitingRow>(
                "ReplayCuarentena", LogStages.Reprocesos, tried, cancellationToken, new { lote.CorridaId, Ahora = session.Now }))
            .ToDictionary(row => row.CuarentenaId, row => row.Folio);
        if (folios.Count != tried.Count)
            throw new ConcurrentWriteException("cuarentena");

        await session.ExecuteAsync("ReplaceReplayed", new { lote.CorridaId, Ahora = session.Now }, cancellationToken);
        return tried.Select((row, i) => (row, i)).Where(pair => !pair.row.Liberada)
            .ToDictionary(pair => pair.i, pair => folios[pair.row.CuarentenaId]);
    }

    private async Task WriteLogAsync(BatchRows rows, List<ResultadoEscrito> written, CancellationToken cancellationToken)
    {
        var outcomes = lote.Registros.Select((record, i) => new CorridaRegistroRow(
            record.Registro.Renglon, BatchRows.Readable(record.Registro), record.Resultado,
            rows.ObraOf.TryGetValue(i, out var obra) ? obra.ObraId : null, written[i].FolioCuarentena, record.Registro.Ignorado)).ToList();
        var findings = lote.Registros.SelectMany(record => record.Hallazgos.Select(
            (value, i) => new HallazgoRow(record.Registro.Renglon, i + 1, value))).ToList();
        await session.ExecuteAsync("InsertCorridaRegistro", LogStages.Registros, outcomes, cancellationToken, new { lote.CorridaId });
        await session.ExecuteAsync("InsertHallazgo", LogStages.Hallazgos, findings, cancellationToken, new { lote.CorridaId });
    }

    private async Task AdvanceMarcaAsync(CancellationToken cancellationToken)
    {
        if (lote.Adaptador is null)
            return;

        var moved = await session.ExecuteAsync(
            "AdvanceMarca",
            new
            {
                lote.Adaptador,
                lote.HuellaOrigen,
                lote.CorridaId,
                Desde = lote.DesdeRenglon,
                Hasta = lote.HastaRenglon,
                Terminada = lote.Ultimo,
                Ahora = session.Now,
            },
            cancellationToken);
        if (moved != 1)
            throw new MarcaMovidaException(lote.Adaptador);
    }

    private async Task AdvanceCorridaAsync(CancellationToken cancellationToken)
    {
        var counts = Count();
        await session.ExecuteAsync(
            "AdvanceCorrida",
            new
            {
                lote.CorridaId,
                lote.VersionReglas,
                EstadoFinal = lote.Ultimo ? lote.EstadoFinal : null,
                Ahora = session.Now,
                counts.Leidos,
                counts.Nuevos,
                counts.Actualizados,
                counts.SinCambio,
                counts.Cuarentena,
                counts.Rechazados,
                counts.Ignorados,
                counts.Advertencias,
            },
            cancellationToken);
    }

    private Conteos Count()
    {
        int Of(string outcome) => lote.Registros.Count(record => record.Resultado == outcome);
        return new Conteos(
            lote.Registros.Count, Of(Resultados.Nuevo), Of(Resultados.Actualizado), Of(Resultados.SinCambio), Of(Resultados.Cuarentena),
            Of(Resultados.Rechazado), Of(Resultados.Ignorado),
            lote.Registros.Sum(record => record.Hallazgos.Count(finding => finding.Severidad == "ADVERTENCIA")));
    }

    private static List<ObraChild<T>> List<T>(List<ObraRow> obras, Func<Obra, T[]?> list) =>
        [.. obras.SelectMany(row => (list(row.Obra) ?? []).Select((value, i) => new ObraChild<T>(row.ObraId, i + 1, value)))];

    private static List<ContratoChild<T>> List<T>(List<ContratoRow> contratos, Func<Contrato, T[]?> list) =>
        [.. contratos.SelectMany(row => (list(row.Value) ?? []).Select((value, i) => new ContratoChild<T>(row.ObraId, row.Orden, i + 1, value)))];

    private sealed record WaitingRow
    {
        public long CuarentenaId { get; init; }

        public string? HuellaOriginal { get; init; }

        public required string Folio { get; init; }
    }
}
