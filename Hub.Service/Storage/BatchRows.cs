using System.Security.Cryptography;
using System.Text;
using Hub.Contracts.Obras;
using Hub.Service.Ingest;
using Hub.Service.Ingest.Identity;
using Hub.Service.Storage.Stage;

namespace Hub.Service.Storage;

/// <summary>The rows that a batch becomes, once its numbers are reserved.</summary>
internal sealed class BatchRows
{
    private const int MaxClaveLeida = 200;

    /// <summary>Works new or changed, as they stand.</summary>
    public List<ObraRow> Obras { get; } = [];

    public List<DeclaracionRow> Declaraciones { get; } = [];

    public List<HistoriaRow> Historia { get; } = [];

    /// <summary>Work of each accepted record, by its place in the batch.</summary>
    public Dictionary<int, (long ObraId, string Folio)> ObraOf { get; } = [];

    /// <summary>Records that wait, one for each original, and the fingerprint of each by its place in the batch.</summary>
    public Dictionary<string, CuarentenaRow> Cuarentena { get; } = new(StringComparer.Ordinal);

    public Dictionary<int, string> HuellaOf { get; } = [];

    /// <summary>Takes the numbers in the order of the records.</summary>
    public static BatchRows Build(LoteResuelto lote, Reserved numbers)
    {
        var rows = new BatchRows();
        var byKey = new Dictionary<ClaveObra, (long, string)>();
        for (var i = 0; i < lote.Registros.Count; i++)
        {
            var record = lote.Registros[i];
            var replayed = lote.Reprocesados.Count > 0 ? lote.Reprocesados[i] : (long?)null;
            if (record.Resultado is Resultados.Nuevo or Resultados.Actualizado)
                rows.ObraOf[i] = byKey[Key(record)] = rows.AddStored(lote, record, replayed, numbers);
            else if (record.Resultado == Resultados.SinCambio)
                rows.ObraOf[i] = record.Conocida is { } known ? (known.ObraId, known.FolioObra) : byKey[Key(record)];
            else if (record.Resultado == Resultados.Cuarentena && replayed is null)
                rows.AddCuarentena(i, record.Registro);
        }

        return rows;
    }

    public static ClaveObra Key(RegistroResuelto record) =>
        record.Registro.Clave ?? throw Incomplete(record, nameof(RegistroPreparado.Clave));

    public static Obra Work(RegistroResuelto record) =>
        record.Registro.Armonizada ?? throw Incomplete(record, nameof(RegistroPreparado.Armonizada));

    public static string? Readable(RegistroPreparado record)
    {
        var clave = record.ClaveLeida ?? record.Dicha?.Clave ?? record.Clave?.Clave;
        return clave?.Length > MaxClaveLeida ? clave[..MaxClaveLeida] : clave;
    }

    private (long, string) AddStored(LoteResuelto lote, RegistroResuelto record, long? replayed, Reserved numbers)
    {
        var dicha = record.Registro.Dicha ?? throw Incomplete(record, nameof(RegistroPreparado.Dicha));
        var huella = record.Registro.Huella ?? throw Incomplete(record, nameof(RegistroPreparado.Huella));
        var known = record.Conocida;
        var obraId = known?.ObraId ?? numbers.NextObra();
        var folio = known?.FolioObra ?? numbers.NextFolio(Work(record));
        var declaracionId = numbers.NextDeclaracion();
        Declaraciones.Add(new DeclaracionRow(
            declaracionId, obraId, record.Registro, Key(record), huella, Xml(dicha), record.CambiaObra, replayed));
        if (!record.CambiaObra)
            return (obraId, folio);

        var row = new ObraRow(
            obraId, folio, Key(record), (known?.Version ?? 0) + 1, numbers.NextCambio(), lote.VersionApertura, Work(record));
        Obras.Add(row);
        Historia.Add(new HistoriaRow(row, known is null ? HistoriaRow.Alta : HistoriaRow.Cambio, declaracionId, Xml(row.Obra)));
        return (obraId, folio);
    }

    private void AddCuarentena(int place, RegistroPreparado record)
    {
        var huella = Convert.ToHexStringLower(SHA256.HashData(record.Original.Bytes.Span));
        var clave = Readable(record);
        HuellaOf[place] = huella;
        Cuarentena[huella] = new CuarentenaRow(
            FolioBitacora.Create(FolioBitacora.Cuarentena), record.Renglon, clave,
            record.Clave?.Clave ?? (clave is null ? null : ClaveNormal.De(clave)), record.Clave?.Ejercicio, record.Original, huella);
    }

    private static string Xml(Obra obra) => Encoding.UTF8.GetString(ObraXml.Write(obra));

    private static InvalidOperationException Incomplete(RegistroResuelto record, string what) =>
        new($"Row {record.Registro.Renglon} is {record.Resultado} and has no {what}.");
}
